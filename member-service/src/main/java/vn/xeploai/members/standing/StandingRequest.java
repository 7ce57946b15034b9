package vn.xeploai.members.standing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.timeline.Validity;

@Schema(description = "A standing and the days on which it applies")
public record StandingRequest(
        @NotNull StandingState state,
        @NotNull @Schema(examples = "2022-03-01") LocalDate from,
        @Schema(description = "Exclusive") LocalDate to,
        @Size(max = 500) @Schema(examples = "Tuổi cao, sức yếu") String reason) {

    public StandingPeriod period() {
        return new StandingPeriod(state, reason, new Validity(from, to));
    }
}
