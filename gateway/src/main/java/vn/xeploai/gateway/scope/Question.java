package vn.xeploai.gateway.scope;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the caller asks about.
 *
 * @param unit an id or a code
 * @param on the day of names, codes and headcounts
 * @param unitDays the days on one of which the unit must be current, the preferred one first
 * @param knownAt null for the latest
 * @param withRules whether findings of the rules are requested: they rest on any fact of rating-service, and on the day, since deadlines
 *     pass
 */
public record Question(
        String unit, Period period, LocalDate on, List<LocalDate> unitDays, Instant knownAt, boolean withRules) {
    private static final Pattern ID =
            Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}");

    /** About a unit that is current on the last day of the period. */
    public static Question of(String unit, Period period, LocalDate on, Instant knownAt) {
        return new Question(unit, period, on, List.of(period.lastDay()), knownAt, false);
    }

    public static boolean isId(String unit) {
        return ID.matcher(unit).matches();
    }

    Question asOf(Instant instant) {
        return new Question(unit, period, on, unitDays, instant, withRules);
    }
}
