package vn.xeploai.ratings.succession;

import java.util.UUID;

/** A unit of a copied tree whose roster an act has changed. */
record TouchedUnit(UUID campaignId, UUID unitId) {}
