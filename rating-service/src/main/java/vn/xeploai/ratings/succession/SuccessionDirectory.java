package vn.xeploai.ratings.succession;

import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import vn.xeploai.platform.problem.Refusal;

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
        return asked(() -> client.reorganisation(id), SuccessionRefusal.reorganisationUnknown(id));
    }

    /**
     * Where the units at or below a root went on that day.
     *
     * @throws SuccessionRefusal 409 {@code succession-root-stands}, 422 {@code campaign-root-not-standing}, 503
     *     {@code member-service-unavailable}
     */
    Lineage lineage(UUID root, LocalDate day) {
        var lineage = asked(() -> client.lineage(root, day.minusDays(1), day), SuccessionRefusal.rootNotStanding(root));
        if (!lineage.rootEnded()) throw SuccessionRefusal.rootStands(root);
        return lineage;
    }

    private static <T> T asked(Supplier<T> call, Refusal notFound) {
        try {
            return call.get();
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == NOT_FOUND) throw notFound;
            LOG.warnf("member-service answered %d", refused.getResponse().getStatus());
            throw SuccessionRefusal.memberServiceUnavailable();
        } catch (ProcessingException unreachable) {
            LOG.warnf("member-service cannot be reached: %s", unreachable.getMessage());
            throw SuccessionRefusal.memberServiceUnavailable();
        }
    }
}
