package vn.xeploai.gateway.members;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.gateway.inquiry.Period;
import vn.xeploai.gateway.inquiry.Question;

/** Whose members and ratings are asked for. */
public record MembersQuery(
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
        @QueryParam("on") @Parameter(description = "Day of names, units and standings; without it, the year's last day")
                LocalDate on,
        @QueryParam("knownAt") @Parameter(description = "As it was known at this instant (UTC); without it, the latest")
                Instant knownAt) {

    Question question() {
        var period = Period.ofYear(year);
        return Question.of(under, period, on == null ? period.lastDay() : on, knownAt);
    }
}
