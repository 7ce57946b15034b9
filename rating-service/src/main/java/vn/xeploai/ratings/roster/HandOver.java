package vn.xeploai.ratings.roster;

import java.util.UUID;

/**
 * An undecided subject that moves to the roster of another campaign.
 *
 * @param ratingId in the campaign that it leaves
 * @param campaignId that rates it from now on
 * @param unitId of that campaign's tree
 */
public record HandOver(UUID ratingId, UUID campaignId, UUID unitId) {}
