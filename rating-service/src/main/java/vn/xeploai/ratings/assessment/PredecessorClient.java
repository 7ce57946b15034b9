package vn.xeploai.ratings.assessment;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What rating-service asks of member-service about a unit that was founded lately. */
@Path("/api/v1/units/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "member-service")
interface PredecessorClient {
    @GET
    @Path("/lineage")
    Predecessors lineage(@PathParam("id") UUID id);

    @GET
    @Path("/history")
    UnitVersions history(@PathParam("id") UUID id);
}
