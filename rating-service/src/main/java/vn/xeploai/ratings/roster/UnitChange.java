package vn.xeploai.ratings.roster;

import java.util.UUID;

/** A unit that is only in the campaign's copy, only in member-service's tree, or in both but not the same. */
record UnitChange(UUID unitId, boolean copied, boolean standing) {}
