package vn.xeploai.ratings.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.xeploai.platform.context.CallerHeaders;

/** What rating-service asks of member-service about codes. */
@Path("/api/v1/codes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RegisterClientHeaders(CallerHeaders.class)
@RegisterRestClient(configKey = "member-service")
interface CodeClient {
    @POST
    @Path("/queries")
    CodeAnswers query(CodeQuery query);

    record CodeQuery(List<AskedCode> codes) {}

    record AskedCode(String kind, String system, String value, LocalDate on) {}

    /** In the order of the query. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record CodeAnswers(List<CodeAnswer> codes) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record CodeAnswer(List<UUID> ids, List<NamedUnit> candidates) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record NamedUnit(UUID id, String name, LocalDate validFrom, LocalDate validTo) {}
}
