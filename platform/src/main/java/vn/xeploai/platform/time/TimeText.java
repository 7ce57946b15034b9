package vn.xeploai.platform.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Days and instants as callers write them, of the years 1 to 9999: the database cannot hold others. */
public final class TimeText {
    private TimeText() {}

    /** @throws DateTimeException if the text is not a day {@code yyyy-MM-dd} of those years */
    public static LocalDate day(String text) {
        var day = LocalDate.parse(text);
        checkYear(day.getYear(), text);
        return day;
    }

    /** @throws DateTimeException if the text is not an instant in ISO 8601 of those years, counted in UTC */
    public static Instant instant(String text) {
        var instant = Instant.parse(text);
        checkYear(instant.atOffset(ZoneOffset.UTC).getYear(), text);
        return instant;
    }

    private static void checkYear(int year, String text) {
        if (year < 1 || year > 9999) throw new DateTimeException("'" + text + "' is not of the years 1 to 9999");
    }
}
