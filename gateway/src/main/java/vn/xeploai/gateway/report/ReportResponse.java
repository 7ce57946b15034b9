package vn.xeploai.gateway.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.review.CadresResponse;
import vn.xeploai.gateway.review.CommitmentsResponse;
import vn.xeploai.gateway.review.InspectionsResponse;
import vn.xeploai.gateway.review.MeetingsResponse;
import vn.xeploai.gateway.review.ReviewResponse;
import vn.xeploai.gateway.review.TasksResponse;
import vn.xeploai.gateway.rule.FindingResponse;
import vn.xeploai.gateway.rule.FindingSummaryResponse;
import vn.xeploai.gateway.rule.UnitQuotaResponse;

@Schema(
        description =
                "What was rated in a period below a unit. Null means not known, never zero. Repeating the request with the printed `on` and `knownAt` returns the same bytes",
        extensions = @Extension(name = "x-tagged", value = "true"))
record ReportResponse(
        @JsonUnwrapped ReportHeadResponse head,
        @Schema(nullable = true) SchemeResponse scheme,
        @Schema(description = "Whether every service answered") boolean complete,
        List<SourceResponse> sources,
        @Schema(
                        nullable = true,
                        description =
                                "Whether every row has submitted; null if unknown, as of rows with subjects that no campaign rates")
                Boolean allSubmitted,
        @Schema(nullable = true) UnitsResponse units,
        @Schema(nullable = true, description = "Whose figures are null, and why. Null if rating-service did not answer")
                List<UnratedKindResponse> unratedKinds,
        @JsonUnwrapped ReportFiguresResponse figures,
        @Schema(
                        nullable = true,
                        description =
                                "What the two services disagree about; with `include`, then the findings of quotas and rules. Null"
                                        + " unless they are complete")
                List<FindingResponse> findings,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(
                        description = "With `include`: counts of all findings; absent unless they are complete",
                        extensions = @Extension(name = "x-optional", value = "true"))
                FindingSummaryResponse findingSummary,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(
                        description =
                                "With `include=quotas`: the quotas at the unit itself, and sums; absent if unknown",
                        extensions = @Extension(name = "x-optional", value = "true"))
                UnitQuotaResponse quota,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(
                        description =
                                "With `include=reviews`: who was reviewed at and below the unit, and what was found; absent if unknown",
                        extensions = @Extension(name = "x-optional", value = "true"))
                ReviewResponse review,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(
                        description =
                                "With `include=commitments`: each programme in which anybody at or below the unit has a commitment; absent if there is none",
                        extensions = @Extension(name = "x-optional", value = "true"))
                List<CommitmentsResponse> commitments,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(
                        description =
                                "With `include=meetings`: the regular meetings at and below the unit; absent if none is recorded",
                        extensions = @Extension(name = "x-optional", value = "true"))
                MeetingsResponse meetings,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(
                        description =
                                "With `include=tasks`: the tasks of programmes at and below the unit; absent if none is recorded",
                        extensions = @Extension(name = "x-optional", value = "true"))
                TasksResponse tasks,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(
                        description =
                                "With `include=inspections`: inspections and complaints of subjects at and below the unit; absent if there is none",
                        extensions = @Extension(name = "x-optional", value = "true"))
                InspectionsResponse inspections,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(
                        description =
                                "With `include=cadres`: holders of posts at and below the unit, against their quotas",
                        extensions = @Extension(name = "x-optional", value = "true"))
                CadresResponse cadres,
        @Schema(nullable = true, description = "Hash over the figures alone") String figuresHash) {}
