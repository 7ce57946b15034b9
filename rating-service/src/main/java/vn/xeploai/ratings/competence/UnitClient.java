package vn.xeploai.ratings.competence;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What rating-service asks of member-service about bodies that decide. */
@Path("/api/v1/units/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "member-service")
interface UnitClient {
    @GET
    Body unit(@PathParam("id") UUID id, @QueryParam("on") LocalDate on);

    @GET
    @Path("/lineage")
    UnitLineage lineage(@PathParam("id") UUID id);
}
