package vn.xeploai.ratings.scheme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A year ({@code 2022}) or a quarter ({@code 2026-Q1}) that is rated, from its first day to the day after its last. */
@Schema(
        type = SchemaType.STRING,
        pattern = "^(19|20)\\d{2}(-Q[1-4])?$",
        examples = {"2022", "2026-Q1"},
        description = "A year, as 2022, or a quarter, as 2026-Q1")
public record Period(int year, int quarter) {
    private static final Pattern FORM = Pattern.compile("((?:19|20)\\d{2})(?:-Q([1-4]))?");
    private static final int WHOLE_YEAR = 0;

    /** In JSON a period is text, never an object of these two. */
    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    public Period {}

    /** @throws IllegalArgumentException if the text is neither a year nor a quarter */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Period valueOf(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) throw new IllegalArgumentException("Not a period: " + text);
        return new Period(
                Integer.parseInt(form.group(1)), form.group(2) == null ? WHOLE_YEAR : Integer.parseInt(form.group(2)));
    }

    public LocalDate from() {
        return LocalDate.of(year, quarter == WHOLE_YEAR ? 1 : 3 * quarter - 2, 1);
    }

    /** The day after the last. */
    public LocalDate to() {
        return from().plusMonths(quarter == WHOLE_YEAR ? 12 : 3);
    }

    public PeriodKind kind() {
        return quarter == WHOLE_YEAR ? PeriodKind.YEAR : PeriodKind.QUARTER;
    }

    /** The period of the same kind before this one. */
    public Period previous() {
        if (quarter == WHOLE_YEAR) return new Period(year - 1, WHOLE_YEAR);
        return quarter > 1 ? new Period(year, quarter - 1) : new Period(year - 1, 4);
    }

    public LocalDate lastDay() {
        return to().minusDays(1);
    }

    /**
     * Whole months from a founding or admission to the day after the period, for the six months' rule, never to the day of the meeting: from
     * 1 July 2025 to the end of 2025 it is six, from 2 July five.
     */
    public long monthsSince(LocalDate day) {
        return ChronoUnit.MONTHS.between(day, to());
    }

    @JsonValue
    @Override
    public String toString() {
        return quarter == WHOLE_YEAR ? String.valueOf(year) : year + "-Q" + quarter;
    }

    /** How long a rated period is. */
    public enum PeriodKind {
        YEAR,
        QUARTER
    }
}
