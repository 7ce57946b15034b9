package vn.xeploai.ratings.rating;

import vn.xeploai.ratings.opinion.NewOpinion;

/** What an act will record of one rating: a step or a conclusion, and what was said with it; null what it does not. */
record Prepared(StandingRating rating, NewStep step, Conclusion conclusion, NewOpinion opinion) {}
