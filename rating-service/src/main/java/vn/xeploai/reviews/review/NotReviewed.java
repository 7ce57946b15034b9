package vn.xeploai.reviews.review;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import vn.xeploai.ratings.scheme.Subject;

/** A subject that has to be reviewed and was not. */
record NotReviewed(
        UUID ratingId,
        @Nested("subject") Subject subject,
        @Schema(description = "Where the subject is on the roster: the cell of a member") UUID unitId) {}
