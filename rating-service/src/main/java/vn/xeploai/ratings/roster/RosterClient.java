package vn.xeploai.ratings.roster;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What rating-service asks of member-service. */
@Path("/api/v1")
@RegisterRestClient(configKey = "member-service")
interface RosterClient {
    @GET
    @Path("/roster")
    @Produces("application/x-ndjson")
    InputStream roster(@QueryParam("under") UUID under, @QueryParam("on") LocalDate on);
}
