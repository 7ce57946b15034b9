package vn.xeploai.ratings.quota;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.rule.TierCounts;
import vn.xeploai.ratings.scheme.SubjectKind;

/** The grades of a unit by itself, and of each unit directly below it with everything below that. */
record Distribution(UUID campaignId, UUID under, List<DistributionRow> rows) {
    /** How one kind of subjects of a unit, with all below it, is rated; percentages are of those rated, half-up to two decimals. */
    record DistributionRow(
            UUID unitId,
            SubjectKind subjectKind,
            @Schema(examples = "422") int rated,
            TierShare excellent,
            TierShare good,
            TierShare completed,
            TierShare notCompleted,
            @Schema(examples = "19.69", nullable = true, description = "null where nobody is rated GOOD")
                    BigDecimal excellentPercentOfGood,
            @Schema(examples = "16.45", nullable = true, description = "null where nobody is rated GOOD or better")
                    BigDecimal excellentPercentOfGoodOrBetter) {
        static DistributionRow of(UUID unitId, SubjectKind kind, TierCounts counts) {
            var rated = counts.rated();
            return new DistributionRow(
                    unitId,
                    kind,
                    rated,
                    TierShare.of(counts.excellent(), rated),
                    TierShare.of(counts.good(), rated),
                    TierShare.of(counts.completed(), rated),
                    TierShare.of(counts.notCompleted(), rated),
                    TierShare.percent(counts.excellent(), counts.good()),
                    TierShare.percent(counts.excellent(), counts.goodOrBetter()));
        }
    }

    /** How many are rated in a tier, and what share of those rated that is. */
    record TierShare(
            @Schema(examples = "64") int count,
            @Schema(examples = "15.17", nullable = true) BigDecimal percentOfRated) {
        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        static TierShare of(int count, int rated) {
            return new TierShare(count, percent(count, rated));
        }

        /** Null of nothing. */
        static BigDecimal percent(int part, int whole) {
            if (whole == 0) return null;
            return BigDecimal.valueOf(part)
                    .multiply(HUNDRED)
                    .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
        }
    }
}
