package vn.xeploai.platform.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** Days and instants as callers write them, of the years 1 to 9999: the database cannot hold others. */
public final class TimeText {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private TimeText() {}

    /** @throws DateTimeException if the text is not a day {@code yyyy-MM-dd} of those years */
    public static LocalDate day(String text) {
        var day = LocalDate.parse(text);
        checkYear(day.getYear(), text);
        return day;
    }

    /** Whether the text has the form of a day, though no calendar may have it, as {@code 2023-02-29}. */
    public static boolean isWrittenAsDay(String text) {
        return DAY.matcher(text).matches();
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
