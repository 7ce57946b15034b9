package vn.xeploai.ratings.roster;

import java.util.UUID;

/** Another campaign of the same period that rates the same kinds in some of the same units. */
record OverlappingCampaign(UUID id, UUID rootUnitId) {}
