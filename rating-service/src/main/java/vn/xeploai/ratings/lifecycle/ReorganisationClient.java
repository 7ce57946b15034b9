package vn.xeploai.ratings.lifecycle;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.xeploai.platform.context.CallerHeaders;

/** The requests to member-service about a campaign that has lost its root. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RegisterClientHeaders(CallerHeaders.class)
@RegisterRestClient(configKey = "member-service")
interface ReorganisationClient {
    @GET
    @Path("/reorganisations/{id}")
    Reorganisation reorganisation(@PathParam("id") UUID id);

    @GET
    @Path("/lineage")
    Lineage lineage(
            @QueryParam("under") UUID under, @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to);
}
