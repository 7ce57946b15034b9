package vn.xeploai.ratings.rating;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** A rating with everything that was ever decided about it, the latest first. */
public record RatingResponse(@JsonUnwrapped RatingSummary rating, List<RatingEntry> decisions) {}
