package vn.xeploai.ratings.decision;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.rating.RatingState;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

record DecisionItemResponse(
        UUID ratingId,
        Subject subject,
        RatingState state,
        @Schema(nullable = true, examples = "HTTNV") String grade,
        @Schema(nullable = true) String distinction,
        @Schema(nullable = true) String notRatedReason,
        @Schema(nullable = true) String reason,
        @Schema(nullable = true) UUID replaces) {
    record Row(
            UUID ratingId,
            SubjectKind subjectKind,
            UUID subjectId,
            RatingState state,
            String grade,
            String distinction,
            String notRatedReason,
            String reason,
            UUID replaces) {}

    static DecisionItemResponse of(Row row) {
        return new DecisionItemResponse(
                row.ratingId(),
                new Subject(row.subjectKind(), row.subjectId()),
                row.state(),
                row.grade(),
                row.distinction(),
                row.notRatedReason(),
                row.reason(),
                row.replaces());
    }
}
