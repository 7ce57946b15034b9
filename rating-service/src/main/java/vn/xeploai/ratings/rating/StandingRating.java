package vn.xeploai.ratings.rating;

import java.util.UUID;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * A rating as it stands now: a row of {@code rating_state}.
 *
 * @param decisionId the paper by which it stands; null if there is none
 */
public record StandingRating(
        UUID ratingId,
        UUID campaignId,
        SubjectKind subjectKind,
        UUID subjectId,
        UUID unitId,
        RatingState state,
        UUID decisionId) {

    /** Whether a paper has decided it: only a paper that names that one can change it. */
    public boolean decidedByPaper() {
        return decisionId != null && (state == RatingState.DECIDED || state == RatingState.NOT_RATED);
    }
}
