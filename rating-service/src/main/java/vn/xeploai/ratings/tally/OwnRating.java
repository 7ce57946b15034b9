package vn.xeploai.ratings.tally;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.SubjectKind;

/** The rating of the unit itself as an organisation. */
record OwnRating(
        SubjectKind subjectKind,
        @Schema(
                        examples = "DECIDED",
                        enumeration = {
                            "PENDING",
                            "SELF_RATED",
                            "PROPOSED",
                            "ENDORSED",
                            "DECIDED",
                            "PUBLISHED",
                            "NOT_RATED",
                            "RETURNED",
                            "ON_HOLD",
                            "CANCELLED"
                        })
                String state,
        @Schema(nullable = true, examples = "HTTNV") String grade,
        @Schema(nullable = true) String distinction,
        @Schema(nullable = true) String reason,
        @Schema(description = "Whether it was submitted") boolean submitted) {

    static OwnRating of(TallyLine line) {
        return new OwnRating(
                line.subjectKind(), line.state(), line.grade(), line.distinction(), line.reason(), line.submitted());
    }
}
