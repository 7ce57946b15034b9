package vn.xeploai.gateway.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.review.AwardsResponse;
import vn.xeploai.gateway.review.DisciplineResponse;

@Schema(description = "The figures of the unit and of its rows")
record ReportFiguresResponse(
        @Schema(nullable = true) MembersResponse members,
        @Schema(nullable = true) DirectResponse direct,
        @Schema(nullable = true) List<OrganisationsResponse> organisations,
        @Schema(
                        nullable = true,
                        description = "The units of the period from which the unit itself came; null unless restated")
                List<PredecessorResponse> predecessors,
        @Schema(
                        nullable = true,
                        description =
                                "Leading collectives (tập thể lãnh đạo); null unless every campaign below the unit rates them, and if restated")
                SubjectsResponse collectives,
        @Schema(
                        nullable = true,
                        description =
                                "Those who lead a Party organisation, each once in a campaign; null as `collectives`")
                SubjectsResponse leaders,
        @Schema(
                        nullable = true,
                        description =
                                "Cán bộ, công chức, viên chức, as rated on the State's side; null unless it has a campaign there, and if restated")
                SubjectsResponse officials,
        @Schema(
                        nullable = true,
                        description =
                                "Cơ quan, đơn vị (people's committees, offices, schools), as rated on the State's side; null as `officials`")
                SubjectsResponse agencies,
        @Schema(
                        nullable = true,
                        description =
                                "With `include=awards`: titles and forms of commendation at and below the unit; null without it, if none is recorded, and"
                                        + " if restated")
                List<AwardsResponse> awards,
        @Schema(
                        nullable = true,
                        description =
                                "With `include=discipline`: who was disciplined at and below the unit; null without it, and if restated")
                DisciplineResponse discipline,
        @Schema(nullable = true) List<BlockResponse> blocks,
        @Schema(nullable = true) List<RowResponse> rows) {}
