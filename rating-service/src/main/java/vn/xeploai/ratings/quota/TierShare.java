package vn.xeploai.ratings.quota;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many are rated in a tier, and what share of those rated that is. */
record TierShare(
        @Schema(examples = "64") int count, @Schema(examples = "15.17", nullable = true) BigDecimal percentOfRated) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static TierShare of(int count, int rated) {
        return new TierShare(count, percent(count, rated));
    }

    /** Null of nothing. */
    static BigDecimal percent(int part, int whole) {
        if (whole == 0) return null;
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
