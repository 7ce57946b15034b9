package vn.xeploai.gateway.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What a row says on request about what surrounds its ratings; absent where it is unknown")
public record IncludedResponse(
        @Schema(
                        description = "With `include=reviews`: the same of the row; absent if unknown",
                        extensions = @Extension(name = "x-optional", value = "true"))
                ReviewResponse review,
        @Schema(
                        description =
                                "With `include=discipline`: who was disciplined in the row; absent if no campaign has the unit",
                        extensions = @Extension(name = "x-optional", value = "true"))
                DisciplineResponse discipline,
        @Schema(
                        description =
                                "With `include=commitments`: each programme in which anybody of the report has a commitment; absent if there is none",
                        extensions = @Extension(name = "x-optional", value = "true"))
                List<CommitmentsResponse> commitments,
        @Schema(
                        description =
                                "With `include=meetings`: the regular meetings in the row; absent if none is recorded",
                        extensions = @Extension(name = "x-optional", value = "true"))
                MeetingsResponse meetings,
        @Schema(
                        description =
                                "With `include=tasks`: the tasks of programmes in the row; absent if none is recorded",
                        extensions = @Extension(name = "x-optional", value = "true"))
                TasksResponse tasks,
        @Schema(
                        description =
                                "With `include=inspections`: inspections and complaints of subjects in the row; absent if there is none",
                        extensions = @Extension(name = "x-optional", value = "true"))
                InspectionsResponse inspections,
        @Schema(
                        description =
                                "With `include=cadres`: holders of posts in the row; absent if member-service does not have the unit on the day",
                        extensions = @Extension(name = "x-optional", value = "true"))
                CadresResponse cadres,
        @Schema(
                        description =
                                "With `include=awards`: titles and forms of commendation in the row; absent if none is recorded",
                        extensions = @Extension(name = "x-optional", value = "true"))
                List<AwardsResponse> awards) {
    public static final IncludedResponse NOTHING = new IncludedResponse(null, null, null, null, null, null, null, null);
}
