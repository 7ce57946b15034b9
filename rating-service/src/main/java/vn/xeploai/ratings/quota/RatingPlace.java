package vn.xeploai.ratings.quota;

import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import vn.xeploai.ratings.scheme.Subject;

/** One subject with its place and its current grade. */
record RatingPlace(UUID ratingId, UUID subjectId, @Nested QuotaPlace place, @Nested RatingGrade grade) {
    Subject subject() {
        return new Subject(place.subjectKind(), subjectId);
    }
}
