package vn.xeploai.gateway.basis;

import java.util.UUID;

/**
 * Where subjects are counted.
 *
 * @param row the unit of the row; null otherwise
 */
record Target(Kind kind, UUID row) {
    /** At the unit above the rows itself. */
    static final Target DIRECT = new Target(Kind.DIRECT, null);
    /** At no unit of the later day. */
    static final Target UNATTRIBUTED = new Target(Kind.UNATTRIBUTED, null);
    /** In another report. */
    static final Target ELSEWHERE = new Target(Kind.ELSEWHERE, null);

    static Target row(UUID unit) {
        return new Target(Kind.ROW, unit);
    }

    enum Kind {
        ROW,
        DIRECT,
        UNATTRIBUTED,
        ELSEWHERE
    }
}
