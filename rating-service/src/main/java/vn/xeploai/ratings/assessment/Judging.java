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
    private final SubjectFacts facts;
    private final OrderFacts order;
    private final StreakFacts streaks;

    Judging(SubjectFacts facts, OrderFacts order, StreakFacts streaks) {
        this.facts = facts;
        this.order = order;
        this.streaks = streaks;
    }

    Known known(Judged judged, OffsetDateTime knownAt) {
        return facts.of(List.of(judged), knownAt).get(0);
    }

    /** Of ratings as they stand; asks member-service about young units. */
    Map<UUID, List<Finding>> findings(List<Judged> judged, OffsetDateTime knownAt) {
        return findings(facts.of(judged, knownAt), Set.of(), knownAt);
    }

    /**
     * @param together ratings that the same paper decides
     * @param origins what member-service told of young units
     * @return the findings of each rating, also where there are none, in the order in which they were given
     */
    Map<UUID, List<Finding>> findings(
            List<Judged> judged, Set<UUID> together, OffsetDateTime knownAt, Origins origins) {
        return findings(facts.of(judged, knownAt, origins), together, knownAt);
    }

    private Map<UUID, List<Finding>> findings(List<Known> subjects, Set<UUID> together, OffsetDateTime knownAt) {
        var judged = subjects.stream().map(Known::judged).toList();
        var related = order.of(judged, together, knownAt);
        Map<UUID, List<Finding>> findings = new LinkedHashMap<>();
        for (var known : subjects) {
            var id = known.judged().row().id();
            var before = Stream.concat(
                            related.getOrDefault(id, List.of()).stream(),
                            OrderFacts.asOfficial(known.judged(), known.others(), together).stream())
                    .toList();
            var found = Stream.concat(
                    new ConclusionRule(known).findings(before).stream(),
                    streaks.findings(known.judged(), known.others()).stream());
            findings.put(id, known.judged().local().named(found.toList()));
        }
        return findings;
    }
}
