package vn.xeploai.gateway.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share in percent, rounded half-up to two decimals. */
public final class Percent {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    /** Null if there is nothing of which it could be a share. */
    public static BigDecimal of(long part, long base) {
        if (base == 0) return null;
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(base), 2, RoundingMode.HALF_UP);
    }
}
