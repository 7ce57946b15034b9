package vn.xeploai.ratings.rating;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.parameter.OneOf;
import vn.xeploai.platform.time.UpToNextYear;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Tier;

/** Which subjects kept a tier for years. Public, since Jdbi binds the methods of public types only. */
public record StreakQuery(
        @NotNull
                @ByCode("unit")
                @QueryParam("under")
                @Parameter(description = "Subjects at or below it in the copied trees of the last year")
                UUID under,
        @NotNull
                @Min(UpToNextYear.FIRST)
                @UpToNextYear
                @QueryParam("to")
                @Parameter(description = "The last year", example = "2024")
                Integer to,
        @Min(2) @Max(10) @DefaultValue("5") @QueryParam("years") @Parameter(description = "How many years in a row")
                int years,
        @QueryParam("subjectKind") @DefaultValue("MEMBER") SubjectKind subjectKind,
        @QueryParam("tier") @DefaultValue("EXCELLENT") Tier tier,
        @OneOf("distinction")
                @QueryParam("distinction")
                @Parameter(description = "Only with this distinction in every year", example = "TIEU_BIEU")
                String distinction) {

    public String lastPeriod() {
        return String.valueOf(to);
    }

    public String[] periods() {
        return IntStream.rangeClosed(to - years + 1, to)
                .mapToObj(String::valueOf)
                .toArray(String[]::new);
    }
}
