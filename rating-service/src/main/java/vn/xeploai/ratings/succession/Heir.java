package vn.xeploai.ratings.succession;

import java.util.UUID;

/**
 * An undecided subject with the campaign that rates it from now on.
 *
 * @param ratingId in the campaign that it leaves
 * @param unitId where it is now
 */
record Heir(UUID ratingId, UUID unitId, UUID campaignId) {}
