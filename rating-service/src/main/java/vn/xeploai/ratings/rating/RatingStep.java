package vn.xeploai.ratings.rating;

import java.util.UUID;
import vn.xeploai.ratings.scheme.Step;

/**
 * A step of a rating in its procedure: a row of {@code rating_step}.
 *
 * @param role of the acting unit to the subject
 * @param complaint the complaint that is open after the step; null if there is none
 */
public record RatingStep(
        UUID ratingId,
        RatingAct action,
        Role role,
        UUID actingUnitId,
        RatingState fromState,
        RatingState toState,
        String grade,
        String reason,
        Step returnedTo,
        String complaint) {}
