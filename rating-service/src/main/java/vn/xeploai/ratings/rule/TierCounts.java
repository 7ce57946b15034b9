package vn.xeploai.ratings.rule;

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

    public int goodOrBetter() {
        return excellent + good;
    }

    public int rated() {
        return excellent + good + completed + notCompleted;
    }
}
