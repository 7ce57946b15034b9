package vn.xeploai.gateway.streak;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.gateway.scope.Period;
import vn.xeploai.gateway.scope.Question;
import vn.xeploai.gateway.source.RatingDirectory.StreakQuestion;
import vn.xeploai.platform.time.UpToNextYear;

/** The parameters of a list of streaks. */
public record StreakQuery(
        @QueryParam("unit")
                @NotNull
                @Parameter(
                        description =
                                "Id of the unit, or its administrative code (or another as `system:value`) on the last day of the last year",
                        example = "917")
                String unit,
        @QueryParam("to")
                @NotNull
                @Min(UpToNextYear.FIRST)
                @UpToNextYear
                @Parameter(description = "Last year", example = "2022")
                Integer to,
        @QueryParam("years") @DefaultValue("5") @Min(2) @Max(10) @Parameter(description = "How many years in a row")
                int years,
        @QueryParam("subjectKind")
                @DefaultValue("MEMBER")
                @Parameter(
                        description = "Whom to list",
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        enumeration = {
                                            "MEMBER",
                                            "LEADER",
                                            "COLLECTIVE",
                                            "CELL",
                                            "SECTIONAL_COMMITTEE",
                                            "GRASSROOTS_ORGANISATION",
                                            "SUPERIOR_ORGANISATION",
                                            "OFFICIAL",
                                            "AGENCY"
                                        },
                                        defaultValue = "MEMBER"))
                String subjectKind,
        @QueryParam("tier")
                @DefaultValue("EXCELLENT")
                @Parameter(
                        description = "The tier of every year",
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        enumeration = {"EXCELLENT", "GOOD", "COMPLETED", "NOT_COMPLETED"},
                                        defaultValue = "EXCELLENT"))
                String tier,
        @QueryParam("distinction") @Parameter(description = "Only with this distinction in every year, as `TIEU_BIEU`")
                String distinction,
        @QueryParam("knownAt") @Parameter(description = "As recorded at this instant (UTC); default: the latest")
                Instant knownAt,
        @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) @Parameter(description = "Rows on a page, 1 to 100")
                int limit,
        @QueryParam("after") @Parameter(description = "`next` of the previous page; it includes `knownAt`")
                String after) {

    /** Names are those of the last day of the last year. */
    Question question() {
        var last = Period.ofYear(to);
        return Question.of(unit, last, last.lastDay(), knownAt);
    }

    StreakQuestion asked() {
        return new StreakQuestion(to, years, subjectKind, tier, distinction, limit);
    }

    boolean firstPage() {
        return after == null || after.isEmpty();
    }
}
