package vn.xeploai.ratings.roster;

import java.util.UUID;

record RatingKey(UUID id, UUID campaignId) {}
