package vn.xeploai.ratings.rating;

import java.util.UUID;
import vn.xeploai.ratings.procedure.RatingAct;
import vn.xeploai.ratings.procedure.RatingState;
import vn.xeploai.ratings.scheme.Step;

/** A step of a rating that is to be recorded: a row of {@code rating_step}. */
record NewStep(
        UUID ratingId, RatingAct act, Passage passage, RatingState to, String grade, String reason, Step returnedTo) {}
