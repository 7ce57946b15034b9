package vn.xeploai.ratings.quota;

import java.util.UUID;
import vn.xeploai.ratings.scheme.Subject;

/** One subject with its place and the grade that stands. */
record Rated(UUID ratingId, Subject subject, Place place, Graded graded) {}
