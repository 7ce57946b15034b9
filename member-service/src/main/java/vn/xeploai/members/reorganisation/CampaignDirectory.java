package vn.xeploai.members.reorganisation;

import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import vn.xeploai.members.reorganisation.OpenCampaigns.OpenCampaign;

/** The open campaigns of units, asked of rating-service. It is never guessed that there are none. */
@Singleton
class CampaignDirectory {
    private static final Logger LOG = Logger.getLogger(CampaignDirectory.class);

    private final CampaignClient client;

    CampaignDirectory(@RestClient CampaignClient client) {
        this.client = client;
    }

    /** @throws ReorganisationRefusal 503 {@code rating-service-unavailable} */
    List<OpenCampaign> openAt(Collection<UUID> roots) {
        if (roots.isEmpty()) return List.of();
        try {
            return client.query(new CampaignQuery(roots, "OPEN")).campaigns();
        } catch (WebApplicationException | ProcessingException failure) {
            LOG.warnf("rating-service cannot say which campaigns are open: %s", failure.getMessage());
            throw ReorganisationRefusal.ratingServiceUnavailable();
        }
    }
}
