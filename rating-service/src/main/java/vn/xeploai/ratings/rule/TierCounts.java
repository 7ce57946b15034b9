package vn.xeploai.ratings.rule;

import vn.xeploai.ratings.scheme.Tier;

/**
 * How many of a group are rated in each tier.
 *
 * @param distinguished those with the distinction that a quota limits; counted in their tier too
 */
public record TierCounts(int excellent, int good, int completed, int notCompleted, int distinguished) {
    public static final TierCounts NONE = new TierCounts(0, 0, 0, 0, 0);

    public TierCounts {
        if (excellent < 0 || good < 0 || completed < 0 || notCompleted < 0 || distinguished < 0)
            throw new IllegalArgumentException("Counts are not below 0");
    }

    public static TierCounts of(int excellent, int good, int completed, int notCompleted) {
        return new TierCounts(excellent, good, completed, notCompleted, 0);
    }

    public TierCounts plus(TierCounts more) {
        return new TierCounts(
                excellent + more.excellent,
                good + more.good,
                completed + more.completed,
                notCompleted + more.notCompleted,
                distinguished + more.distinguished);
    }

    /** With one more in the best tier, who is in another one now, or in none. */
    TierCounts withExcellent(Tier now) {
        return new TierCounts(
                excellent + (now == Tier.EXCELLENT ? 0 : 1),
                good - (now == Tier.GOOD ? 1 : 0),
                completed - (now == Tier.COMPLETED ? 1 : 0),
                notCompleted - (now == Tier.NOT_COMPLETED ? 1 : 0),
                distinguished);
    }

    public int goodOrBetter() {
        return excellent + good;
    }

    public int rated() {
        return excellent + good + completed + notCompleted;
    }
}
