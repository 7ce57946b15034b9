package vn.xeploai.ratings.roster;

import java.util.UUID;

/** A unit of a copied tree. */
public record CampaignUnit(UUID campaignId, UUID unitId) {}
