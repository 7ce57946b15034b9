package vn.xeploai.gateway.scope;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A year or a quarter, half-open.
 *
 * @param text as in {@code 2022} or {@code 2026-Q1}
 * @param end the first day after it
 */
@Schema(
        type = SchemaType.STRING,
        pattern = Period.PATTERN,
        examples = {"2022", "2026-Q1"})
public record Period(String text, int year, LocalDate start, LocalDate end) {
    /** The OpenAPI description of a period. */
    public static final String DESCRIPTION = "The rated period, a year or a quarter: `2022`, `2026-Q1`";

    public static final String PATTERN = "^\\d{4}(-Q[1-4])?$";

    public static final int FIRST_YEAR = 1945;
    public static final int LAST_YEAR = 2100;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-Q([1-4]))?");

    /** Read from a query parameter; what is no period is a malformed parameter (400). */
    public static Period fromString(String text) {
        var written = WRITTEN.matcher(text);
        if (!written.matches()) throw new IllegalArgumentException("no period: 2022 or 2026-Q1");
        var year = Integer.parseInt(written.group(1));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("the year lies outside %d to %d".formatted(FIRST_YEAR, LAST_YEAR));
        }
        return written.group(2) == null ? ofYear(year) : ofQuarter(year, Integer.parseInt(written.group(2)));
    }

    public static Period ofYear(int year) {
        var start = LocalDate.of(year, Month.JANUARY, 1);
        return new Period(String.valueOf(year), year, start, start.plusYears(1));
    }

    private static Period ofQuarter(int year, int quarter) {
        var start = LocalDate.of(year, 3 * quarter - 2, 1);
        return new Period(year + "-Q" + quarter, year, start, start.plusMonths(3));
    }

    public LocalDate lastDay() {
        return end.minusDays(1);
    }

    /** The last period of the same length on whose last day a unit still existed that ended on {@code ended} (exclusive). */
    public Period lastBefore(LocalDate ended) {
        if (start.plusYears(1).equals(end)) return ofYear(ended.getYear() - 1);
        var quarter = (ended.getMonthValue() - 1) / 3 + 1;
        return quarter == 1 ? ofQuarter(ended.getYear() - 1, 4) : ofQuarter(ended.getYear(), quarter - 1);
    }
}
