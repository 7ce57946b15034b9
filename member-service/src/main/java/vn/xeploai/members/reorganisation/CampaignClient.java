package vn.xeploai.members.reorganisation;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What member-service asks of rating-service. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "rating-service")
interface CampaignClient {
    @POST
    @Path("/campaigns/queries")
    OpenCampaigns query(CampaignQuery query);
}
