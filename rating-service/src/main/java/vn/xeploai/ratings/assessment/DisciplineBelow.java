package vn.xeploai.ratings.assessment;

import java.util.UUID;

/**
 * A disciplined organisation below a unit of a campaign's tree.
 *
 * @param child the unit directly below {@code unitId} in which it stands, or which it is
 */
record DisciplineBelow(UUID campaignId, UUID unitId, UUID child, UUID disciplineId, int usedInYear, boolean remedied) {}
