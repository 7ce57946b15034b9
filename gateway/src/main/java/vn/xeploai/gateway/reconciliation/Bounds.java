package vn.xeploai.gateway.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A report never turns into a copy of both databases: how far differences are looked into. What lies beyond is said in a finding. */
final class Bounds {
    /** Rows that are looked into. */
    static final int ROWS = 50;
    /** Units whose members are looked into. */
    static final int UNITS = 50;
    /** Members up to which a roster is fetched in one piece, and up to which rows are looked into unit by unit. */
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
