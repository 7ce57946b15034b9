package vn.xeploai.platform.access;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.xeploai.platform.context.CallerHeaders;

/** What is asked of member-service about rights. */
@Path("/api/v1/rights")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "member-service")
@RegisterClientHeaders(CallerHeaders.class)
interface RightsClient {
    @GET
    Rights rights();

    @POST
    @Path("/queries")
    Inside inside(InsideQuery query);

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Rights(List<Grant> grants) {}

    record InsideQuery(Set<UUID> roots, Set<UUID> units, Set<UUID> members) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Inside(Set<UUID> inside) {}
}
