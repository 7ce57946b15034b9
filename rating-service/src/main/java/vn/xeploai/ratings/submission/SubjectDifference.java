package vn.xeploai.ratings.submission;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Subject;

/** A subject whose figures differ. */
record SubjectDifference(
        UUID ratingId,
        Subject subject,
        @Schema(nullable = true, description = "Null if the campaign did not know the subject yet")
                SubjectFigure before,
        @Schema(nullable = true) SubjectFigure after,
        @Schema(description = "What was recorded between the two versions that bears on it, in that order")
                List<DifferingAct> acts) {

    static SubjectDifference of(DifferenceRow row, List<DifferingAct> acts) {
        return new SubjectDifference(
                row.ratingId(), new Subject(row.subjectKind(), row.subjectId()), row.before(), row.after(), acts);
    }
}
