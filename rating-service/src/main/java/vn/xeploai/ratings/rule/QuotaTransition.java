package vn.xeploai.ratings.rule;

/**
 * What one whole paper does to the counts of a group.
 *
 * @param added how many subjects of the group the paper raises to what the ceiling limits; others that it lowers do not make up for them
 */
public record QuotaTransition(TierCounts before, TierCounts after, int added) {}
