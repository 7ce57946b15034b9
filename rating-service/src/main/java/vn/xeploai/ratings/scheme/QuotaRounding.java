package vn.xeploai.ratings.scheme;

import java.math.RoundingMode;

/** How a quota that is not a whole number is rounded; no central text says how. */
public enum QuotaRounding {
    FLOOR(RoundingMode.FLOOR),
    HALF_UP(RoundingMode.HALF_UP),
    CEIL(RoundingMode.CEILING);

    private final RoundingMode mode;

    QuotaRounding(RoundingMode mode) {
        this.mode = mode;
    }

    public RoundingMode mode() {
        return mode;
    }
}
