package vn.xeploai.members.standing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.timeline.Validity;

@Schema(description = "A standing and the days on which it applies")
public record StandingRequest(
        @NotNull StandingState state,
        @NotNull @Schema(examples = "2022-03-01") LocalDate from,
        @Schema(description = "Exclusive") LocalDate to,
        @Size(max = 500) @Schema(examples = "Tuổi cao, sức yếu") String reason) {

    Validity validity() {
        return new Validity(from, to);
    }

    /** Whether the other says the same; an end that this one leaves open may have been recorded since. */
    public boolean isRecordedAs(StandingRequest recorded) {
        return state == recorded.state
                && from.equals(recorded.from)
                && (to == null || to.equals(recorded.to))
                && Objects.equals(reason, recorded.reason);
    }

    /** As in problems: {@code EXEMPT [2020-01-01, 2021-01-01)}. */
    public String words() {
        return state + " [" + from + ", " + (to == null ? "…" : to) + ")";
    }

    private StandingRequest during(Validity days) {
        return new StandingRequest(state, days.from(), days.to(), reason);
    }

    /** These standings without the days of this one, and this one. */
    public List<StandingRequest> laidOver(List<StandingRequest> standings) {
        var result = new ArrayList<StandingRequest>();
        for (var standing : standings) {
            standing.validity().minus(validity()).forEach(rest -> result.add(standing.during(rest)));
        }
        result.add(this);
        return result;
    }
}
