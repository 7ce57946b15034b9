package vn.xeploai.ratings.rating;

import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.ratings.procedure.RatingState;

/**
 * What an act concludes about one rating: a row of {@code decision_item}.
 *
 * @param decisionId the paper; null if the act is none
 * @param position where in the paper's list, from 0
 * @param replaces the paper that it takes the place of, if any
 */
public record Conclusion(
        UUID ratingId,
        UUID decisionId,
        int position,
        RatingState state,
        String grade,
        String distinction,
        String notRatedReason,
        String reason,
        UUID replaces,
        LocalDate decidedOn,
        Passage passage) {}
