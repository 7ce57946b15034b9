package vn.xeploai.ratings.tally;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.SubjectKind;

/** How a unit itself stands as an organisation. */
record OwnRating(
        SubjectKind subjectKind,
        @Schema(
                        examples = "DECIDED",
                        enumeration = {"PENDING", "DECIDED", "NOT_RATED", "CANCELLED"})
                String state,
        @Schema(nullable = true, examples = "HTTNV") String grade,
        @Schema(nullable = true) String distinction,
        @Schema(nullable = true) String reason,
        @Schema(description = "Whether it was handed upward") boolean submitted) {

    static OwnRating of(TallyLine line) {
        return new OwnRating(
                line.subjectKind(), line.state(), line.grade(), line.distinction(), line.reason(), line.submitted());
    }
}
