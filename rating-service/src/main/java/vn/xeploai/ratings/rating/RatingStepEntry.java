package vn.xeploai.ratings.rating;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.procedure.RatingAct;
import vn.xeploai.ratings.procedure.RatingState;
import vn.xeploai.ratings.procedure.Role;
import vn.xeploai.ratings.scheme.Step;

/** One step on the way of a rating, papers included: who took it from where to where, when and why. */
public record RatingStepEntry(
        RatingAct action,
        @Schema(nullable = true, description = "What the acting unit is to the subject") Role role,
        @Schema(nullable = true, description = "Null if the subject himself acted") UUID actingUnitId,
        @Schema(nullable = true) RatingState fromState,
        RatingState toState,
        @Schema(nullable = true, examples = "HTTNV") String grade,
        @Schema(nullable = true) String reason,
        @Schema(nullable = true) Step returnedTo,
        @Schema(nullable = true, description = "The complaint that is open after it") String complaint,
        @Schema(nullable = true) UUID decisionId,
        Instant recordedAt,
        String actor,
        boolean verified) {}
