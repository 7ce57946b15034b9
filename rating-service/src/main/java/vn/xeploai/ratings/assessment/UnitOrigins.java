package vn.xeploai.ratings.assessment;

import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Since when a unit counts that was founded lately: a merged unit inherits the time of those it succeeded. */
@Singleton
class UnitOrigins {
    private static final Logger LOG = Logger.getLogger(UnitOrigins.class);

    private final PredecessorClient client;

    UnitOrigins(@RestClient PredecessorClient client) {
        this.client = client;
    }

    /** Asks about each unit that is itself too young; nothing may be locked meanwhile, since it may take a while. */
    Origins of(Collection<AssessedRow> rows) {
        var asked = new HashSet<UUID>();
        var told = new HashMap<UUID, UnitOrigin>();
        rows.stream()
                .filter(row -> TimeFacts.isYoung(row) && asked.add(row.unitId()))
                .forEach(
                        row -> find(row.unitId(), row.foundedOn()).ifPresent(origin -> told.put(row.unitId(), origin)));
        return new Origins(told);
    }

    /** The unit's own founding or that of its oldest predecessor; empty, thus unknown, while member-service does not answer. */
    private Optional<UnitOrigin> find(UUID unit, LocalDate foundedOn) {
        try {
            var predecessors = client.lineage(unit).ids();
            var oldest = predecessors.stream().flatMap(one -> client.history(one).foundedOn().stream());
            return Stream.concat(oldest, Stream.of(foundedOn))
                    .min(Comparator.naturalOrder())
                    .map(since -> new UnitOrigin(since, predecessors));
        } catch (WebApplicationException | ProcessingException silent) {
            LOG.warnf("member-service does not tell where unit %s came from: %s", unit, silent.getMessage());
            return Optional.empty();
        }
    }
}
