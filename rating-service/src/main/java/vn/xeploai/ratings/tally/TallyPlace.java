package vn.xeploai.ratings.tally;

import java.util.UUID;

/** A unit within the copied tree of a campaign. */
record TallyPlace(UUID campaignId, UUID unitId) {}
