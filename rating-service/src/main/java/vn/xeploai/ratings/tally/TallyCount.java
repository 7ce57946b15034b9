package vn.xeploai.ratings.tally;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.SubjectKind;

/** How many subjects of a unit stand alike. */
record TallyCount(
        SubjectKind subjectKind,
        @Schema(
                        examples = "DECIDED",
                        enumeration = {"PENDING", "DECIDED", "NOT_RATED", "CANCELLED"})
                String state,
        @Schema(nullable = true, examples = "HTTNV") String grade,
        @Schema(nullable = true) String distinction,
        @Schema(nullable = true) String reason,
        @Schema(examples = "310") long count) {

    static TallyCount of(TallyCountRow row) {
        return new TallyCount(
                row.subjectKind(), row.state(), row.grade(), row.distinction(), row.reason(), row.count());
    }
}
