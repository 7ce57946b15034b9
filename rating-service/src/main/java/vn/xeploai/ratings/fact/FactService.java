package vn.xeploai.ratings.fact;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import vn.xeploai.platform.problem.Refusal;
import vn.xeploai.ratings.fact.FactSource.FactBatch;
import vn.xeploai.ratings.fact.Foundings.Founding;
import vn.xeploai.ratings.register.UnitDirectory;
import vn.xeploai.ratings.register.UnitLineage;
import vn.xeploai.ratings.scheme.Schemes;

/** Reads subjects and the facts about them, many at a time. */
@Singleton
public class FactService {
    private static final Logger LOG = Logger.getLogger(FactService.class);

    private final FactSql sql;
    private final Schemes schemes;
    private final UnitDirectory units;
    private final List<FactSource> sources;

    FactService(FactSql sql, Schemes schemes, UnitDirectory units, @All List<FactSource> sources) {
        this.sql = sql;
        this.schemes = schemes;
        this.units = units;
        this.sources = sources;
    }

    /** In the order of the ids of their ratings; those of unknown ratings are left out. */
    public List<RatedSubject> subjects(Collection<UUID> ratings, OffsetDateTime knownAt) {
        return sql.subjects(ratings, knownAt);
    }

    /**
     * Fills the sheets of subjects of one campaign: a dozen statements, however many they are.
     *
     * @param foundings of the young units among them
     */
    public void fill(List<FactSheet> sheets, OffsetDateTime knownAt, Foundings foundings) {
        var batch = new FactBatch(sheets, knownAt, foundings);
        sources.forEach(source -> source.fill(batch));
    }

    /** Whether the age of the subject depends on the units that it succeeded, since it is too young by its own founding. */
    public boolean isYoung(RatedSubject subject) {
        return RosterFacts.isYoung(subject, schemes.get(subject.schemeId(), subject.schemeRevision()));
    }

    /**
     * Asks member-service since when the young units among the subjects count, as recorded at an instant. It may take a while: nothing
     * may be locked meanwhile.
     */
    public Foundings foundings(Collection<RatedSubject> subjects, OffsetDateTime knownAt) {
        var instant = knownAt.equals(OffsetDateTime.MAX) ? null : knownAt.toInstant();
        var asked = new HashSet<UUID>();
        var known = new HashMap<UUID, Founding>();
        subjects.stream()
                .filter(subject -> isYoung(subject) && asked.add(subject.unitId()))
                .forEach(subject -> founding(subject.unitId(), subject.foundedOn(), instant)
                        .ifPresent(founding -> known.put(subject.unitId(), founding)));
        return new Foundings(asked, known);
    }

    /**
     * The founding of the unit or of its oldest predecessor; empty, thus unknown, if member-service does not answer or has not settled
     * that instant.
     */
    private Optional<Founding> founding(UUID unit, LocalDate foundedOn, Instant knownAt) {
        try {
            var predecessors =
                    units.lineage(unit, knownAt).map(UnitLineage::origins).orElse(List.of());
            var oldest = predecessors.stream()
                    .flatMap(one -> units.history(one).stream())
                    .flatMap(history -> history.foundedOn(knownAt).stream());
            return Stream.concat(oldest, Stream.of(foundedOn))
                    .min(Comparator.naturalOrder())
                    .map(since -> new Founding(since, predecessors));
        } catch (Refusal unavailable) {
            LOG.warnf("The predecessors of unit %s are unknown: %s", unit, unavailable.getMessage());
            return Optional.empty();
        }
    }
}
