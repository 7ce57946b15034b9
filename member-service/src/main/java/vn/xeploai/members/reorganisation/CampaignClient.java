package vn.xeploai.members.reorganisation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.xeploai.platform.context.CallerHeaders;

/** The requests of member-service to rating-service. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RegisterClientHeaders(CallerHeaders.class)
@RegisterRestClient(configKey = "rating-service")
interface CampaignClient {
    record Query(Collection<UUID> rootUnitIds, String state) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Campaigns(List<Campaign> campaigns) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Campaign(UUID id, String period, String track, UUID rootUnitId) {}

    @POST
    @Path("/campaigns/queries")
    Campaigns query(Query query);
}
