package vn.xeploai.gateway.basis;

import vn.xeploai.gateway.figures.Memo;
import vn.xeploai.gateway.figures.UnitFigures;
import vn.xeploai.gateway.source.Headcount;

/** What is counted in one place. */
final class Group {
    private UnitFigures figures = UnitFigures.NONE;
    private Memo memo = Memo.NONE;
    private boolean submitted = true;
    private boolean counted;

    void add(UnitFigures more, boolean allSubmitted) {
        if (more.empty()) return;
        figures = figures.plus(more);
        submitted &= allSubmitted;
        counted = true;
    }

    void add(Headcount count) {
        if (memo != null) memo = memo.plus(Memo.of(count));
        counted = true;
    }

    void headsUnknown() {
        memo = null;
    }

    UnitFigures figures() {
        return figures;
    }

    /** Null if unknown. */
    Memo memo() {
        return memo;
    }

    boolean submitted() {
        return submitted;
    }

    boolean counted() {
        return counted;
    }
}
