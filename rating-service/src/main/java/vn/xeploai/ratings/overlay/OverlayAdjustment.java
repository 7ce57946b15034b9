package vn.xeploai.ratings.overlay;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.rule.DeadlineAdjustment;
import vn.xeploai.ratings.rule.QuotaAdjustment;
import vn.xeploai.ratings.scheme.Condition.FactTest;

/**
 * What an overlay sets: either a quota, the points of an annex, a deadline, or further conditions.
 *
 * @param approval the document that allows a rate above the ordinary one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OverlayAdjustment(
        @Schema(nullable = true, description = "Of a quota: base, rounding, group, rate; null keeps the scheme's own")
                QuotaAdjustment quota,
        @Schema(nullable = true, description = "Needed for a rate above the ordinary one") @Valid
                OverlayApproval approval,
        @Schema(nullable = true) @Valid OverlayWeights weights,
        @Schema(nullable = true) DeadlineAdjustment deadline,
        @Schema(
                        nullable = true,
                        description =
                                "Further conditions of a rule of kind FLOOR, which all are needed, or CAP, of which any bars: a rule only gets"
                                        + " stricter")
                @Size(max = 20)
                @Valid
                List<FactTest> conditions) {

    /** Null if there is no approval. */
    LocalDate approvedOn() {
        return approval == null ? null : approval.date();
    }

    boolean setsOne() {
        return Stream.of(quota, weights, deadline, conditions)
                        .filter(Objects::nonNull)
                        .count()
                == 1;
    }
}
