package vn.xeploai.ratings.unit;

import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Units, where they came from and what became of them, as member-service has them. It may take a while to answer: nobody asks while he
 * holds locks.
 */
@Singleton
public class UnitDirectory {
    private static final Logger LOG = Logger.getLogger(UnitDirectory.class);
    private static final int NOT_FOUND = 404;

    private final UnitClient client;

    UnitDirectory(@RestClient UnitClient client) {
        this.client = client;
    }

    /**
     * The unit as it stands on a day; empty if it does not.
     *
     * @throws UnitRefusal 503 {@code member-service-unavailable}
     */
    public Optional<StandingUnit> find(UUID unit, LocalDate on) {
        return asked(() -> client.unit(unit, on));
    }

    /**
     * @param knownAt null for now
     * @throws UnitRefusal 503 {@code member-service-unavailable}, also while it has not settled that instant
     */
    public Optional<UnitLineage> lineage(UUID unit, Instant knownAt) {
        return asked(() -> client.lineage(unit, knownAt));
    }

    /** @throws UnitRefusal 503 {@code member-service-unavailable} */
    public Optional<UnitHistory> history(UUID unit) {
        return asked(() -> client.history(unit));
    }

    private static <T> Optional<T> asked(Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == NOT_FOUND) return Optional.empty();
            LOG.warnf("member-service answered %d", refused.getResponse().getStatus());
            throw UnitRefusal.memberServiceUnavailable();
        } catch (ProcessingException unreachable) {
            LOG.warnf("member-service cannot be reached: %s", unreachable.getMessage());
            throw UnitRefusal.memberServiceUnavailable();
        }
    }
}
