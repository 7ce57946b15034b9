package vn.xeploai.ratings.scheme;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The points of a grade.
 *
 * @param from the least, inclusively
 * @param below the first that is too much; null in the best band, which ends with the maximum
 */
public record PointBand(
        Tier tier,
        @Schema(examples = "70") BigDecimal from,
        @Schema(nullable = true, examples = "90", description = "Exclusive; null in the best band") BigDecimal below) {

    public boolean holds(BigDecimal points) {
        return points.compareTo(from) >= 0 && (below == null || points.compareTo(below) < 0);
    }
}
