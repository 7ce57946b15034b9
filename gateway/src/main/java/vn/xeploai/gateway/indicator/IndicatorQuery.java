package vn.xeploai.gateway.indicator;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.gateway.scope.Period;
import vn.xeploai.platform.time.UpToNextYear;

/** The parameters of indicators. */
public record IndicatorQuery(
        @QueryParam("unit")
                @NotNull
                @Parameter(
                        description =
                                "Id of the unit, or its administrative code (or another as `system:value`) on the last day of each year",
                        example = "917")
                String unit,
        @QueryParam("year")
                @NotNull
                @Min(UpToNextYear.FIRST)
                @UpToNextYear
                @Parameter(description = "The year, or the last of several", example = "2022")
                Integer year,
        @QueryParam("years")
                @DefaultValue("1")
                @Min(1)
                @Max(5)
                @Parameter(description = "How many years up to that one", example = "2")
                int years,
        @QueryParam("knownAt") @Parameter(description = "As recorded at this instant (UTC); default: the latest")
                Instant knownAt) {
    /** The latest first. */
    List<Period> periods() {
        return IntStream.range(0, years)
                .mapToObj(before -> Period.ofYear(year - before))
                .toList();
    }
}
