package vn.xeploai.ratings.succession;

import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Reorganisations and lineage as member-service has them. */
@Singleton
class SuccessionDirectory {
    private static final Logger LOG = Logger.getLogger(SuccessionDirectory.class);
    private static final int NOT_FOUND = 404;

    private final SuccessionClient client;

    SuccessionDirectory(@RestClient SuccessionClient client) {
        this.client = client;
    }

    /** @throws SuccessionRefusal 422 {@code reorganisation-unknown}, 503 {@code member-service-unavailable} */
    Reorganisation reorganisation(UUID id) {
        return asked(() -> client.reorganisation(id)).orElseThrow(() -> SuccessionRefusal.reorganisationUnknown(id));
    }

    /**
     * Where a unit and those below it went between two days; empty if it stands on neither.
     *
     * @throws SuccessionRefusal 503 {@code member-service-unavailable}
     */
    Optional<Lineage> lineage(UUID unit, LocalDate from, LocalDate to) {
        return asked(() -> client.lineage(unit, from, to));
    }

    private static <T> Optional<T> asked(Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == NOT_FOUND) return Optional.empty();
            LOG.warnf("member-service answered %d", refused.getResponse().getStatus());
            throw SuccessionRefusal.memberServiceUnavailable();
        } catch (ProcessingException unreachable) {
            LOG.warnf("member-service cannot be reached: %s", unreachable.getMessage());
            throw SuccessionRefusal.memberServiceUnavailable();
        }
    }
}
