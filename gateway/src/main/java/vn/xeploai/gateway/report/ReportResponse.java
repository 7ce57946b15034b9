package vn.xeploai.gateway.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.rule.FindingResponse;
import vn.xeploai.gateway.rule.FindingSummaryResponse;
import vn.xeploai.gateway.rule.UnitQuotaResponse;

@Schema(
        description =
                "What was rated in a period below a unit. Null means not known, never zero. Asking again with the printed `on` and `knownAt` gives the same bytes")
record ReportResponse(
        @JsonUnwrapped ReportHeadResponse head,
        @Schema(nullable = true) SchemeResponse scheme,
        @Schema(description = "Whether every service answered") boolean complete,
        List<SourceResponse> sources,
        @Schema(nullable = true, description = "Whether every row has submitted") Boolean allSubmitted,
        @Schema(nullable = true) UnitsResponse units,
        @JsonUnwrapped ReportFiguresResponse figures,
        @Schema(
                        nullable = true,
                        description =
                                "What the two services disagree about; with `include`, then what the quotas and the rules find. Null if"
                                        + " not all of it is known")
                List<FindingResponse> findings,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(description = "With `include`: all findings counted; left out if not all is known")
                FindingSummaryResponse findingSummary,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(
                        description =
                                "With `include=quotas`: the quotas at the unit itself, and sums; left out if not known")
                UnitQuotaResponse quota,
        @Schema(nullable = true, description = "Hash over the figures alone") String figuresHash) {}
