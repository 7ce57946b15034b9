package vn.xeploai.gateway.scope;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The unit and period whose members are compared or listed. */
public record PeriodQuery(
        @QueryParam("under")
                @NotNull
                @Parameter(
                        description =
                                "Id of the unit, or its administrative code (or another as `system:value`) on the period's last day",
                        example = "917")
                String under,
        @QueryParam("period")
                @NotNull
                @Parameter(
                        description = Period.DESCRIPTION,
                        example = "2022",
                        schema = @Schema(type = SchemaType.STRING, pattern = Period.PATTERN))
                Period period,
        @QueryParam("on") @Parameter(description = "Day of the roster; default: the period's last day") LocalDate on,
        @QueryParam("knownAt") @Parameter(description = "As recorded at this instant (UTC); default: the latest")
                Instant knownAt) {

    public Question question() {
        return Question.of(under, period, on == null ? period.lastDay() : on, knownAt);
    }
}
