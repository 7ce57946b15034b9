package vn.xeploai.gateway.report;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "The figures of leading collectives, of leaders or of officials, at and below the unit; they add up as those of the members do")
record SubjectsResponse(
        @Schema(examples = "31") long total,
        @Schema(examples = "31") long rated,
        @Schema(nullable = true, examples = "100.00") BigDecimal ratedPercentOfTotal,
        @Schema(examples = "0") long exempt,
        @Schema(examples = "0") long notRated,
        @Schema(examples = "0") long notReported,
        List<ReasonResponse> reasons,
        List<GradeResponse> grades,
        @Schema(nullable = true) ProvisionalResponse provisional)
        implements FiguresResponse {}
