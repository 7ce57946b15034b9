package vn.xeploai.ratings.assessment;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.List;

/** Tells what is known of subjects, and by which rules as adjusted they are judged. */
@Singleton
class SubjectFacts {
    private final Gathering gathering;
    private final FactAssembly assembly;
    private final LocalRules rules;
    private final UnitOrigins origins;

    SubjectFacts(Gathering gathering, FactAssembly assembly, LocalRules rules, UnitOrigins origins) {
        this.gathering = gathering;
        this.assembly = assembly;
        this.rules = rules;
        this.origins = origins;
    }

    /** Asks member-service about young units. */
    List<Known> of(List<Judged> judged, OffsetDateTime knownAt) {
        return of(judged, knownAt, origins.of(rows(judged), knownAt));
    }

    /**
     * @param judged of one campaign
     * @param foreseen what member-service told of young units
     * @return in the order in which they were given
     */
    List<Known> of(List<Judged> judged, OffsetDateTime knownAt, Origins foreseen) {
        var gathered = gathering.of(rows(judged), knownAt, foreseen);
        return rules.of(judged, gathered.points(), knownAt).stream()
                .map(one -> new Known(
                        one,
                        assembly.sheet(one, gathered),
                        gathered.points().get(one.row().id()),
                        gathered.othersOf(one.row())))
                .toList();
    }

    private static List<AssessedRow> rows(List<Judged> judged) {
        return judged.stream().map(Judged::row).toList();
    }
}
