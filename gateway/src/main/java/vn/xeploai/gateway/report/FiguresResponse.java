package vn.xeploai.gateway.report;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "total = rated + exempt + notRated + notReported, and rated is the sum of the grades. All null if the kind is in `unratedKinds`")
record FiguresResponse(
        @Schema(nullable = true, examples = "2210") Long total,
        @Schema(nullable = true, examples = "2098") Long rated,
        @Schema(nullable = true, examples = "94.93") BigDecimal ratedPercentOfTotal,
        @Schema(nullable = true, examples = "91") Long exempt,
        @Schema(nullable = true, examples = "21") Long notRated,
        @Schema(nullable = true, examples = "0", description = "In units that have not submitted") Long notReported,
        @Schema(nullable = true) List<ReasonResponse> reasons,
        @Schema(nullable = true) List<GradeResponse> grades,
        @Schema(nullable = true, description = "Rated EXCELLENT or GOOD") ShareResponse goodOrBetter,
        @Schema(nullable = true, examples = "18.90") BigDecimal excellentPercentOfGood,
        @Schema(nullable = true, examples = "15.90") BigDecimal excellentPercentOfGoodOrBetter) {
    /** Of a kind that no campaign rates. */
    static final FiguresResponse UNRATED =
            new FiguresResponse(null, null, null, null, null, null, null, null, null, null, null);

    boolean known() {
        return total != null;
    }
}
