package vn.xeploai.ratings.roster;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.xeploai.platform.context.CallerHeaders;

/** What rating-service asks of member-service. */
@Path("/api/v1")
@RegisterClientHeaders(CallerHeaders.class)
@RegisterRestClient(configKey = "member-service")
interface RosterClient {
    @GET
    @Path("/meta")
    @Produces(MediaType.APPLICATION_JSON)
    MemberMeta meta();

    @GET
    @Path("/roster")
    @Produces("application/x-ndjson")
    InputStream roster(@QueryParam("under") UUID under, @QueryParam("on") LocalDate on);

    /** @param newestActAt null if it has recorded nothing */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record MemberMeta(Instant watermark, Instant newestActAt) {
        boolean isSettled(Instant instant) {
            return instant == null || !watermark.isBefore(instant);
        }
    }
}
