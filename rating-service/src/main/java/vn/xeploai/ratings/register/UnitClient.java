package vn.xeploai.ratings.register;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.xeploai.platform.context.CallerHeaders;

/** What rating-service asks of member-service about single units. */
@Path("/api/v1/units/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RegisterClientHeaders(CallerHeaders.class)
@RegisterRestClient(configKey = "member-service")
interface UnitClient {
    @GET
    RegisteredUnit unit(
            @PathParam("id") UUID id, @QueryParam("on") LocalDate on, @QueryParam("knownAt") Instant knownAt);

    @GET
    @Path("/lineage")
    UnitLineage lineage(@PathParam("id") UUID id, @QueryParam("knownAt") Instant knownAt);

    @GET
    @Path("/history")
    UnitHistory history(@PathParam("id") UUID id);
}
