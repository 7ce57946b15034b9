package vn.xeploai.members.standing;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/members/standings")
@Tag(name = "members", description = "Đảng viên")
@Produces(MediaType.APPLICATION_JSON)
class StandingManyResource {
    private final StandingService standings;

    StandingManyResource(StandingService standings) {
        this.standings = standings;
    }

    @POST
    @Operation(
            operationId = "recordStandings",
            summary = "Ghi tình trạng của nhiều đảng viên",
            description =
                    "Records 1 to 1,000 standings in one act, all or none, as single standings are recorded; each fault names its row.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed date-in-future member-not-found period-reversed")
    public RecordStandingsResponse record(@NotNull RecordStandingsRequest request) {
        return standings.recordMany(request);
    }
}
