package vn.xeploai.ratings.decision;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.procedure.RatingState;
import vn.xeploai.ratings.scheme.Subject;

record DecisionItemResponse(
        UUID ratingId,
        Subject subject,
        RatingState state,
        @Schema(nullable = true, examples = "HTTNV") String grade,
        @Schema(nullable = true) String distinction,
        @Schema(nullable = true) String notRatedReason,
        @Schema(nullable = true) String reason,
        @Schema(nullable = true) UUID replaces) {}
