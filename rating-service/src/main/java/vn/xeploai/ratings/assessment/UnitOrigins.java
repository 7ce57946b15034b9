package vn.xeploai.ratings.assessment;

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
import vn.xeploai.ratings.register.UnitDirectory;
import vn.xeploai.ratings.register.UnitLineage;

/** Since when a unit counts that was founded lately: a merged unit inherits the time of those it succeeded. */
@Singleton
class UnitOrigins {
    private static final Logger LOG = Logger.getLogger(UnitOrigins.class);

    private final UnitDirectory directory;

    UnitOrigins(UnitDirectory directory) {
        this.directory = directory;
    }

    /**
     * Asks about each unit that is itself too young, as member-service knew it then; nothing may be locked meanwhile, since it may take a
     * while.
     */
    Origins of(Collection<AssessedRow> rows, OffsetDateTime knownAt) {
        var instant = knownAt.equals(OffsetDateTime.MAX) ? null : knownAt.toInstant();
        var asked = new HashSet<UUID>();
        var told = new HashMap<UUID, UnitOrigin>();
        rows.stream()
                .filter(row -> TimeFacts.isYoung(row) && asked.add(row.unitId()))
                .forEach(row -> find(row.unitId(), row.foundedOn(), instant)
                        .ifPresent(origin -> told.put(row.unitId(), origin)));
        return new Origins(asked, told);
    }

    /**
     * The unit's own founding or that of its oldest predecessor; empty, thus unknown, while member-service does not answer or has not
     * settled that instant.
     */
    private Optional<UnitOrigin> find(UUID unit, LocalDate foundedOn, Instant knownAt) {
        try {
            var predecessors =
                    directory.lineage(unit, knownAt).map(UnitLineage::origins).orElse(List.of());
            var oldest = predecessors.stream()
                    .flatMap(one -> directory.history(one).stream())
                    .flatMap(history -> history.foundedOn(knownAt).stream());
            return Stream.concat(oldest, Stream.of(foundedOn))
                    .min(Comparator.naturalOrder())
                    .map(since -> new UnitOrigin(since, predecessors));
        } catch (Refusal silent) {
            LOG.warnf("Where unit %s came from is not known: %s", unit, silent.getMessage());
            return Optional.empty();
        }
    }
}
