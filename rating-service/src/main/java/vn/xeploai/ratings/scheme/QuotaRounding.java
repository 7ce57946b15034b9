package vn.xeploai.ratings.scheme;

import java.math.RoundingMode;

/** How a ceiling that is no whole number is read; no central text tells. */
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
