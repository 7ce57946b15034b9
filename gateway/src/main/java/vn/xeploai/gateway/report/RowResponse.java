package vn.xeploai.gateway.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.figures.Block;
import vn.xeploai.gateway.review.IncludedResponse;
import vn.xeploai.gateway.rule.UnitQuotaResponse;

@Schema(description = "A unit directly below that of the report")
record RowResponse(
        ReportUnitResponse unit,
        Block block,
        @Schema(nullable = true, description = "False: chưa nộp. Null if rating-service did not answer")
                Boolean submitted,
        @Schema(nullable = true, description = "Its own report; the units below it may also have submitted separately")
                SubmissionResponse submission,
        @Schema(nullable = true, examples = "HTTNV", description = "Grade of the unit itself, once it was submitted")
                String grade,
        @Schema(nullable = true, examples = "GOOD") String tier,
        @Schema(nullable = true, examples = "TIEU_BIEU") String distinction,
        @Schema(nullable = true, description = "Grade decided for the unit itself but not submitted yet")
                String provisionalGrade,
        @Schema(nullable = true, description = "Null if the figures are unknown, which is not zero")
                MembersResponse members,
        @Schema(nullable = true) OrganisationsResponse cells,
        @Schema(nullable = true, description = "Null unless `include` asks for quotas") UnitQuotaResponse quota,
        @JsonUnwrapped IncludedResponse included,
        @Schema(nullable = true, description = "The units of the period that the row consists of; null unless restated")
                List<PredecessorResponse> predecessors) {}
