package vn.xeploai.platform.json;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with the values of the body that this thread reads, so that its caller can correct all of it at once. */
public final class BodyFaults {
    private static final int MOST = 1000;
    private static final ThreadLocal<BodyFaults> OF_THREAD = new ThreadLocal<>();

    private final List<ValueFault> first = new ArrayList<>();
    private int total;

    private BodyFaults() {}

    /** From now on the thread collects faults. */
    public static BodyFaults begin() {
        var faults = new BodyFaults();
        OF_THREAD.set(faults);
        return faults;
    }

    public static void end() {
        OF_THREAD.remove();
    }

    /** Whether the fault is kept, so that reading can go on. */
    static boolean keep(ValueFault fault) {
        var faults = OF_THREAD.get();
        if (faults == null) return false;
        if (faults.total++ < MOST) faults.first.add(fault);
        return true;
    }

    /** Whether a value was wrong, so that a missing one may be that. */
    public static boolean isAny() {
        var faults = OF_THREAD.get();
        return faults != null && faults.total > 0;
    }

    /** The first thousand. */
    public List<ValueFault> first() {
        return first;
    }

    public int total() {
        return total;
    }
}
