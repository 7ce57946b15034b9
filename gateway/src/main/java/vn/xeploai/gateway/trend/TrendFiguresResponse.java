package vn.xeploai.gateway.trend;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "total = rated + exempt + notRated + notReported; years are compared by tier, since the names of grades differ")
record TrendFiguresResponse(
        @Schema(examples = "2210") long total,
        @Schema(examples = "2098") long rated,
        @Schema(nullable = true, examples = "94.93") BigDecimal ratedPercentOfTotal,
        @Schema(examples = "91") long exempt,
        @Schema(examples = "21") long notRated,
        @Schema(examples = "0") long notReported,
        List<TrendTierResponse> tiers,
        @Schema(description = "Rated EXCELLENT or GOOD", examples = "1950") long goodOrBetter,
        @Schema(nullable = true, examples = "92.95") BigDecimal goodOrBetterPercentOfRated) {}
