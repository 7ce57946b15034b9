package vn.xeploai.ratings.roster;

import java.util.UUID;

/** The rating of the same subject in the campaign to which a rating was handed over. */
public record RatingSuccessor(UUID ratingId, UUID successorId) {}
