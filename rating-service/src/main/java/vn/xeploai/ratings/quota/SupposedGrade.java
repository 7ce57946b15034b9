package vn.xeploai.ratings.quota;

import jakarta.validation.Valid;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

record SupposedGrade(
        @Schema(description = "Either this or `subject`") UUID ratingId,
        @Valid Subject subject,
        @Schema(nullable = true, description = "null: without a grade", examples = "HTXSNV") String grade,
        @Schema(nullable = true, examples = "TIEU_BIEU") String distinction) {

    boolean namesOne() {
        return (ratingId == null) != (subject == null);
    }

    boolean isGradeOutside(Scheme scheme, SubjectKind kind) {
        return grade != null && scheme.grade(kind, grade).isEmpty();
    }

    RatingGrade ratingGrade() {
        return new RatingGrade(grade, distinction);
    }
}
