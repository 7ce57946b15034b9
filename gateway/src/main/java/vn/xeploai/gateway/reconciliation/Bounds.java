package vn.xeploai.gateway.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Limits to how far differences are examined, so that a report never becomes a copy of both databases. A finding reports what was left out.
 */
final class Bounds {
    /** Rows that are examined. */
    static final int ROWS = 50;
    /** Units whose members are examined. */
    static final int UNITS = 50;
    /** Up to so many members a roster is read in one call, and rows are examined unit by unit. */
    static final int WHOLE_ROSTER = 20_000;
    /** Pages of 500 ratings that are read of one unit. */
    static final int PAGES = 10;

    /** Members who are compared one by one in a reconciliation. */
    static final long STREAMED = 200_000;

    static final int MEMBER_FINDINGS = 200;
    /** Calls that run at the same time. */
    static final int AT_ONCE = 4;

    private Bounds() {}

    static List<Discrepancy> withCut(List<Discrepancy> found, UUID root, boolean cut) {
        if (!cut) return found;
        var all = new ArrayList<>(found);
        all.add(Discrepancy.ofUnit(FindingRule.COMPARISON_CUT, root, null, null));
        return all;
    }
}
