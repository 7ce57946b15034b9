package vn.xeploai.ratings.assessment;

import java.util.UUID;
import vn.xeploai.ratings.scheme.Fact;

/** The latest report of one fact; without a value it was taken back. */
record ToldMeasure(UUID ratingId, Fact fact, String value, UUID actId) {}
