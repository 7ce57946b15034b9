package vn.xeploai.gateway.figures;

import vn.xeploai.gateway.source.Headcount;

/** What member-service counts on the day of the report, shown next to the figures of the roster. */
public record Memo(long headcount, long probationary, long officials, long women) {
    public static final Memo NONE = new Memo(0, 0, 0, 0);

    public static Memo of(Headcount count) {
        return new Memo(count.total(), count.probationary(), count.officials(), count.women());
    }

    public Memo plus(Memo other) {
        return new Memo(
                headcount + other.headcount,
                probationary + other.probationary,
                officials + other.officials,
                women + other.women);
    }
}
