package vn.xeploai.ratings.procedure;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.rating.RatingAct;
import vn.xeploai.ratings.rating.RatingState;
import vn.xeploai.ratings.rating.Role;
import vn.xeploai.ratings.scheme.Step;

/** One step of a rating, decisions and notes included: who took it from which state to which, when and why. */
record RatingStepEntry(
        RatingAct action,
        @Schema(nullable = true, description = "The role of the acting unit") Role role,
        @Schema(nullable = true, description = "Null if the subject acted") UUID actingUnitId,
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
