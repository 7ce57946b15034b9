package vn.xeploai.gateway.trend;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.gateway.report.ReportBasis;
import vn.xeploai.gateway.scope.Period;
import vn.xeploai.platform.time.UpToNextYear;

/** The parameters of a trend. */
public record TrendQuery(
        @QueryParam("unit")
                @NotNull
                @Parameter(
                        description =
                                "Id of the unit, or its administrative code (or another as `system:value`) on the last day of the last year",
                        example = "917")
                String unit,
        @QueryParam("from")
                @NotNull
                @Min(UpToNextYear.FIRST)
                @UpToNextYear
                @Parameter(description = "First year", example = "2020")
                Integer from,
        @QueryParam("to")
                @NotNull
                @Min(UpToNextYear.FIRST)
                @UpToNextYear
                @Parameter(description = "Last year, at most 29 after the first", example = "2024")
                Integer to,
        @QueryParam("basis")
                @Parameter(
                        description =
                                "`as-was`: each year as its campaign copied the tree; `restated`: under the tree of the last"
                                        + " day of the last year",
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        enumeration = {"as-was", "restated"},
                                        defaultValue = "as-was"))
                String basis,
        @QueryParam("knownAt") @Parameter(description = "As recorded at this instant (UTC); default: the latest")
                Instant knownAt,
        @QueryParam("format")
                @Parameter(
                        description = "`json` or `csv`; default: by `Accept`",
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        enumeration = {"json", "csv"}))
                String format) {
    private static final int MOST_YEARS = 30;

    void check() {
        if (to < from || to - from >= MOST_YEARS) throw TrendRefusal.yearsOutOfBounds(from, to, MOST_YEARS);
    }

    ReportBasis grouping() {
        return ReportBasis.of(basis);
    }

    List<Period> years() {
        return IntStream.rangeClosed(from, to).mapToObj(Period::ofYear).toList();
    }

    /** The day under whose tree every year is grouped; null if each year is left as it was. */
    LocalDate restatedTo() {
        return grouping() == ReportBasis.RESTATED ? Period.ofYear(to).lastDay() : null;
    }
}
