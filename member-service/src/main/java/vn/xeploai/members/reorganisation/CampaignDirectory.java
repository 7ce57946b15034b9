package vn.xeploai.members.reorganisation;

import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import vn.xeploai.members.reorganisation.CampaignClient.Campaign;
import vn.xeploai.members.reorganisation.CampaignClient.Query;

/** The open campaigns of units, as reported by rating-service. If it does not answer, the act is refused: open campaigns must not be missed. */
@Singleton
class CampaignDirectory {
    private static final Logger LOG = Logger.getLogger(CampaignDirectory.class);
    /** The number of units that rating-service accepts in one query. */
    private static final int MOST_UNITS = 20_000;

    private final CampaignClient client;

    CampaignDirectory(@RestClient CampaignClient client) {
        this.client = client;
    }

    /** @throws ReorganisationRefusal 503 {@code rating-service-unavailable} */
    List<Campaign> openAt(Collection<UUID> roots) {
        var rest = new ArrayList<>(roots);
        var open = new ArrayList<Campaign>();
        try {
            for (int from = 0; from < rest.size(); from += MOST_UNITS) {
                var asked = rest.subList(from, Math.min(from + MOST_UNITS, rest.size()));
                open.addAll(client.query(new Query(asked, "OPEN")).campaigns());
            }
            return open;
        } catch (WebApplicationException | ProcessingException failure) {
            LOG.warnf("rating-service did not report which campaigns are open: %s", failure.getMessage());
            throw ReorganisationRefusal.ratingServiceUnavailable();
        }
    }
}
