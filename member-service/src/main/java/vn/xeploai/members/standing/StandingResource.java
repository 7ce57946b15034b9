package vn.xeploai.members.standing;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.xeploai.platform.code.ByCode;

@Path("/members/{id}/standings")
@Tag(name = "members", description = "Đảng viên")
@Produces(MediaType.APPLICATION_JSON)
class StandingResource {
    private final StandingService standings;

    StandingResource(StandingService standings) {
        this.standings = standings;
    }

    @POST
    @Operation(
            operationId = "recordStanding",
            summary = "Ghi tình trạng đảng viên",
            description =
                    "Records the standing on the given days, as a change or as a correction; other days keep theirs.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed date-in-future member-not-found period-reversed")
    public StandingsResponse record(@ByCode("member") @RestPath UUID id, @NotNull RecordStandingRequest request) {
        return standings.record(id, request);
    }
}
