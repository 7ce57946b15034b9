package vn.xeploai.ratings.competence;

import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Units and their successors as member-service has them. */
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
     * @throws CompetenceRefusal 503 {@code member-service-unavailable}
     */
    public Optional<Body> find(UUID unit, LocalDate on) {
        return asked(() -> client.unit(unit, on));
    }

    Optional<UnitLineage> lineage(UUID unit) {
        return asked(() -> client.lineage(unit));
    }

    private static <T> Optional<T> asked(Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == NOT_FOUND) return Optional.empty();
            LOG.warnf("member-service answered %d", refused.getResponse().getStatus());
            throw CompetenceRefusal.memberServiceUnavailable();
        } catch (ProcessingException unreachable) {
            LOG.warnf("member-service cannot be reached: %s", unreachable.getMessage());
            throw CompetenceRefusal.memberServiceUnavailable();
        }
    }
}
