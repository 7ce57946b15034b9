package vn.xeploai.ratings.procedure;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.ratings.rating.RatingState;

/** The result of one row of an act on many ratings. */
record ActedRow(
        @Schema(description = "Which row, from 0") int row,
        UUID ratingId,
        boolean done,
        @Schema(nullable = true, description = "The state after the act; null if it was refused") RatingState state,
        @Schema(nullable = true, description = "Why it was refused, as the end of the problem's type") String problem,
        List<FieldError> errors) {}
