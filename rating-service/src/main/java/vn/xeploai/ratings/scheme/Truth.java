package vn.xeploai.ratings.scheme;

import java.util.stream.Stream;

/** What is known of a condition: over an unknown fact nothing is. */
public enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** False if one is, else unknown if one is. */
    public static Truth all(Stream<Truth> truths) {
        return truths.reduce(
                TRUE, (one, other) -> one == FALSE || other == FALSE ? FALSE : one == UNKNOWN ? one : other);
    }

    /** True if one is, else unknown if one is. */
    public static Truth any(Stream<Truth> truths) {
        return all(truths.map(Truth::not)).not();
    }

    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
