package vn.xeploai.gateway.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.ruling.FindingResponse;
import vn.xeploai.gateway.ruling.FindingSummaryResponse;
import vn.xeploai.gateway.ruling.Include;
import vn.xeploai.gateway.ruling.UnitQuotaResponse;

@Schema(
        description =
                "What was rated in a period below a unit. Null is not known, never zero. Asking again with the printed `on` and `knownAt` gives the same bytes")
record ReportResponse(
        ReportUnitResponse unit,
        @Schema(examples = "2022") int year,
        @Schema(examples = "2022") String period,
        ReportBasis basis,
        @Schema(nullable = true, description = "The day under whose tree is grouped; null unless restated")
                LocalDate to,
        LocalDate on,
        Instant knownAt,
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
                @Schema(description = "What was asked to be told beside the figures; left out if nothing was")
                Set<Include> include,
        @Schema(nullable = true) SchemeResponse scheme,
        @Schema(description = "Whether every service answered") boolean complete,
        List<SourceResponse> sources,
        @Schema(nullable = true, description = "Whether every row has submitted") Boolean allSubmitted,
        @Schema(nullable = true) UnitsResponse units,
        @Schema(nullable = true) MembersResponse members,
        @Schema(nullable = true) DirectResponse direct,
        @Schema(nullable = true) List<OrganisationsResponse> organisations,
        @Schema(
                        nullable = true,
                        description = "From which units of the period the unit itself came; null unless restated")
                List<PredecessorResponse> predecessors,
        @Schema(
                        nullable = true,
                        description =
                                "Leading collectives (tập thể lãnh đạo); null where no campaign, or not every one below the unit, rates them, and if restated")
                SubjectsResponse collectives,
        @Schema(
                        nullable = true,
                        description =
                                "Those who lead a Party organisation, each once in a campaign; null as `collectives`")
                SubjectsResponse leaders,
        @Schema(
                        nullable = true,
                        description =
                                "Cán bộ, công chức, viên chức, as the State's side rated them; null unless it has a campaign there, and if restated")
                SubjectsResponse officials,
        @Schema(nullable = true, description = "Held by no service yet") Object awards,
        @Schema(nullable = true, description = "Held by no service yet") Object discipline,
        @Schema(nullable = true) List<BlockResponse> blocks,
        @Schema(nullable = true) List<RowResponse> rows,
        @Schema(
                        nullable = true,
                        description =
                                "What the two services disagree about; with `include`, then what the ceilings and the rules say. Null if"
                                        + " not all of it is known")
                List<FindingResponse> findings,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(description = "With `include`: all findings counted; left out if not all is known")
                FindingSummaryResponse findingSummary,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(
                        description =
                                "With `include=quotas`: the ceilings at the unit itself, and sums; left out if not known")
                UnitQuotaResponse quota,
        @Schema(nullable = true, description = "Hash over the figures alone") String figuresHash) {}
