package vn.xeploai.gateway.trend;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.report.SchemeResponse;
import vn.xeploai.gateway.report.UnratedKindResponse;

@Schema(
        description =
                "A year. If it has no figures it has a `reason`, which is not zero; kinds of subjects without figures are in `unratedKinds`")
record TrendYearResponse(
        @Schema(examples = "2022") int year,
        @Schema(nullable = true) TrendGap reason,
        @Schema(nullable = true) SchemeResponse scheme,
        @Schema(nullable = true) List<UnratedKindResponse> unratedKinds,
        @Schema(nullable = true) TrendFiguresResponse members,
        @Schema(nullable = true) List<TrendOrganisationsResponse> organisations) {

    static TrendYearResponse without(int year, TrendGap reason) {
        return new TrendYearResponse(year, reason, null, null, null, null);
    }
}
