package vn.xeploai.ratings.rule;

/**
 * What one document does to the counts of a group.
 *
 * @param added how many subjects of the group the document raises to what the quota limits; others that it lowers do not make up for them
 */
public record QuotaTransition(TierCounts before, TierCounts after, int added) {}
