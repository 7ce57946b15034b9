package vn.xeploai.ratings.quota;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.rule.TierCounts;
import vn.xeploai.ratings.scheme.SubjectKind;

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
