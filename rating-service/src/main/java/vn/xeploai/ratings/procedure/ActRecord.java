package vn.xeploai.ratings.procedure;

import vn.xeploai.ratings.rating.Conclusion;
import vn.xeploai.ratings.rating.CurrentRating;
import vn.xeploai.ratings.rating.RatingStep;

/** What an act records of one rating: a step or a conclusion, and the opinion that comes with it; null what it does not record. */
record ActRecord(CurrentRating rating, RatingStep step, Conclusion conclusion, NewOpinion opinion) {}
