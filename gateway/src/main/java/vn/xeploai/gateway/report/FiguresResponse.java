package vn.xeploai.gateway.report;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "total = rated + exempt + notRated + notReported, and rated is the sum of the grades")
record FiguresResponse(
        @Schema(examples = "2210") long total,
        @Schema(examples = "2098") long rated,
        @Schema(nullable = true, examples = "94.93") BigDecimal ratedPercentOfTotal,
        @Schema(examples = "91") long exempt,
        @Schema(examples = "21") long notRated,
        @Schema(examples = "0", description = "In units that have not submitted") long notReported,
        List<ReasonResponse> reasons,
        List<GradeResponse> grades) {}
