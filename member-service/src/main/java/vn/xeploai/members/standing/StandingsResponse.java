package vn.xeploai.members.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Act;

@Schema(description = "The member's standings after the act, in the order of their days")
record StandingsResponse(UUID memberId, Instant recordedAt, List<StandingSummary> standings) {

    static StandingsResponse of(UUID memberId, Act act, List<Standing> standings) {
        return new StandingsResponse(
                memberId,
                act.recordedAt(),
                standings.stream().map(StandingSummary::of).toList());
    }

    @Schema(name = "StandingSummary", description = "`validTo` is exclusive")
    record StandingSummary(
            StandingState state,
            @Schema(nullable = true) String reason,
            LocalDate validFrom,
            @Schema(nullable = true) LocalDate validTo) {
        static StandingSummary of(Standing standing) {
            return new StandingSummary(
                    standing.state(),
                    standing.reason(),
                    standing.validity().from(),
                    standing.validity().to());
        }
    }
}
