package vn.xeploai.ratings.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What rating-service asks of member-service about the origin of many units. */
@Path("/api/v1/lineage")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "member-service")
interface LineageClient {
    @POST
    @Path("/queries")
    LineageAnswer query(LineageQuery query);

    record LineageQuery(Collection<UUID> units, Instant knownAt) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record LineageAnswer(List<UnitOrigin> origins) {}
}
