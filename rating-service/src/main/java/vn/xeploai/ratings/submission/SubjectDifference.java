package vn.xeploai.ratings.submission;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import vn.xeploai.ratings.scheme.Subject;

/** A subject whose figures differ. */
record SubjectDifference(
        UUID ratingId,
        @Nested("subject") Subject subject,
        @Nested("before") @Schema(nullable = true, description = "Null if the campaign did not have the subject yet")
                SubjectFigure before,
        @Nested("after") @Schema(nullable = true) SubjectFigure after,
        @Nullable @Schema(description = "The acts between the two versions that concern it, the earliest first")
                List<DifferingAct> acts) {
    SubjectDifference with(List<DifferingAct> acts) {
        return new SubjectDifference(ratingId, subject, before, after, acts);
    }
}
