package vn.xeploai.ratings.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.xeploai.platform.context.CallerHeaders;

/** What rating-service asks of member-service about single persons. */
@Path("/api/v1/members/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RegisterClientHeaders(CallerHeaders.class)
@RegisterRestClient(configKey = "member-service")
interface MemberClient {
    @GET
    @Path("/history")
    KnownMember history(@PathParam("id") UUID id);

    /** A member of whom member-service has any record; its content is not read. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record KnownMember(UUID id) {}
}
