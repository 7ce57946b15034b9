package vn.xeploai.ratings.tally;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.SubjectKind;

/** How many subjects have the same state and grade. */
record TallyCount(
        SubjectKind subjectKind,
        @Schema(
                        examples = "DECIDED",
                        enumeration = {"PENDING", "DECIDED", "NOT_RATED", "CANCELLED"})
                String state,
        @Schema(nullable = true, examples = "HTTNV") String grade,
        @Schema(nullable = true) String distinction,
        @Schema(nullable = true) String reason,
        @Schema(description = "Whether their unit, or one that reports for it, has submitted") boolean submitted,
        @Schema(examples = "310") long count) {

    /** State and grade, not counted yet. */
    static TallyCount of(TallyLine line) {
        return new TallyCount(
                line.subjectKind(), line.state(), line.grade(), line.distinction(), line.reason(), line.submitted(), 0);
    }

    TallyCount with(long sum) {
        return new TallyCount(subjectKind, state, grade, distinction, reason, submitted, sum);
    }
}
