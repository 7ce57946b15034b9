package vn.xeploai.gateway.report;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.figures.SubjectKind;

@Schema(description = "The figures of Party organisations of one kind; they add up as those of the members do")
record OrganisationsResponse(
        SubjectKind kind,
        @Schema(examples = "96") long total,
        @Schema(examples = "96") long rated,
        @Schema(nullable = true, examples = "100.00") BigDecimal ratedPercentOfTotal,
        @Schema(examples = "0") long exempt,
        @Schema(examples = "0") long notRated,
        @Schema(examples = "0") long notReported,
        List<ReasonResponse> reasons,
        List<GradeResponse> grades,
        @Schema(nullable = true) ProvisionalResponse provisional)
        implements FiguresResponse {}
