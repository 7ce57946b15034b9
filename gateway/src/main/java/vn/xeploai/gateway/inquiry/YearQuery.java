package vn.xeploai.gateway.inquiry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of which unit and year the members in both services are asked for. */
public record YearQuery(
        @QueryParam("under")
                @NotNull
                @Parameter(
                        description = "Id of the unit, or its administrative code on the year's last day",
                        example = "917")
                String under,
        @QueryParam("year")
                @NotNull
                @Min(Period.FIRST_YEAR)
                @Max(Period.LAST_YEAR)
                @Parameter(description = "Year of the rating", example = "2022")
                Integer year,
        @QueryParam("on") @Parameter(description = "Day of the roster; without it, the year's last day") LocalDate on,
        @QueryParam("knownAt") @Parameter(description = "As it was known at this instant (UTC); without it, the latest")
                Instant knownAt) {

    public Question question() {
        var period = Period.ofYear(year);
        return Question.of(under, period, on == null ? period.lastDay() : on, knownAt);
    }
}
