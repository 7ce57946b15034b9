package vn.xeploai.gateway.missing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.gateway.scope.Period;
import vn.xeploai.gateway.scope.Question;
import vn.xeploai.gateway.source.Register;
import vn.xeploai.gateway.source.RegisterDirectory.MissingQuestion;

/** The parameters of a list of those who are missing. */
public record MissingQuery(
        @QueryParam("unit")
                @NotNull
                @Parameter(
                        description =
                                "Id of the unit, or its administrative code (or another as `system:value`) on the last day of the period",
                        example = "917")
                String unit,
        @QueryParam("period")
                @NotNull
                @Parameter(
                        description = Period.DESCRIPTION,
                        example = "2022",
                        schema = @Schema(type = SchemaType.STRING, pattern = Period.PATTERN))
                Period period,
        @QueryParam("in")
                @NotNull
                @Parameter(
                        description =
                                "The register: `REVIEWS`, who was not reviewed; `COMMITMENTS`, who has no commitment in a programme; `MEETINGS`,"
                                        + " cells without a regular meeting in some month",
                        example = "REVIEWS")
                Register in,
        @QueryParam("occasion")
                @Parameter(description = "With `in=REVIEWS`: the occasion; default `ANNUAL`", example = "ANNUAL")
                String occasion,
        @QueryParam("programme")
                @Parameter(description = "With `in=COMMITMENTS`: the programme, which is required", example = "KL21")
                String programme,
        @QueryParam("knownAt") @Parameter(description = "As recorded at this instant (UTC); default: the latest")
                Instant knownAt,
        @QueryParam("total")
                @Parameter(
                        description = "Also count all rows",
                        schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                boolean total,
        @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) @Parameter(description = "Rows on a page, 1 to 100")
                int limit,
        @QueryParam("after") @Parameter(description = "`next` of the previous page; it includes `knownAt`")
                String after) {

    /** Names are those of the last day of the period. The registers rest on facts other than ratings, as the findings of rules do. */
    Question question(Instant instant) {
        var lastDay = period.lastDay();
        return new Question(unit, period, lastDay, List.of(lastDay), instant, true);
    }

    MissingQuestion asked(int rows, boolean counted) {
        return new MissingQuestion(in, occasion, programme, rows, counted);
    }

    boolean firstPage() {
        return after == null || after.isEmpty();
    }

    /** 422: a parameter belongs to another register, or is missing. */
    void requireParameters() {
        if (occasion != null && in != Register.REVIEWS) throw MissingRefusal.notOf("occasion", in);
        if (programme != null && in != Register.COMMITMENTS) throw MissingRefusal.notOf("programme", in);
        if (programme == null && in == Register.COMMITMENTS) throw MissingRefusal.programmeMissing();
    }
}
