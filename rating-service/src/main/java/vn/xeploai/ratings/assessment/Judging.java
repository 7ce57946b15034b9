package vn.xeploai.ratings.assessment;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.xeploai.ratings.rule.Finding;

/** Judges many ratings at once: what is on record is read by sets, the rules are tested one by one. */
@Singleton
class Judging {
    private final Gathering gathering;
    private final FactAssembly assembly;
    private final OrderFacts order;
    private final StreakFacts streaks;
    private final UnitOrigins origins;

    Judging(Gathering gathering, FactAssembly assembly, OrderFacts order, StreakFacts streaks, UnitOrigins origins) {
        this.gathering = gathering;
        this.assembly = assembly;
        this.order = order;
        this.streaks = streaks;
        this.origins = origins;
    }

    /** Of ratings as they stand; asks member-service about young units. */
    Map<UUID, List<Finding>> findings(List<Judged> judged, OffsetDateTime knownAt) {
        return findings(judged, Set.of(), knownAt, origins.of(rows(judged), knownAt));
    }

    /**
     * @param together ratings that the same paper decides
     * @param origins what member-service told of young units
     * @return the findings of each rating, also where there are none, in the order in which they were given
     */
    Map<UUID, List<Finding>> findings(
            List<Judged> judged, Set<UUID> together, OffsetDateTime knownAt, Origins origins) {
        var gathered = gathering.of(rows(judged), knownAt, origins);
        var related = order.of(judged, together, knownAt);
        Map<UUID, List<Finding>> findings = new LinkedHashMap<>();
        for (var one : judged) {
            var others = gathered.othersOf(one.row());
            var before = Stream.concat(
                            related.getOrDefault(one.row().id(), List.of()).stream(),
                            OrderFacts.asOfficial(one, others, together).stream())
                    .toList();
            var rule = new ConclusionRule(one, assembly.sheet(one, gathered).facts());
            findings.put(
                    one.row().id(),
                    Stream.concat(rule.findings(before).stream(), streaks.findings(one, others).stream())
                            .toList());
        }
        return findings;
    }

    FactSheet sheet(Judged judged, OffsetDateTime knownAt) {
        var rows = List.of(judged.row());
        return assembly.sheet(judged, gathering.of(rows, knownAt, origins.of(rows, knownAt)));
    }

    private static List<AssessedRow> rows(List<Judged> judged) {
        return judged.stream().map(Judged::row).toList();
    }
}
