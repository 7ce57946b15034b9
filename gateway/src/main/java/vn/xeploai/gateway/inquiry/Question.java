package vn.xeploai.gateway.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody wants to know about a unit in a period.
 *
 * @param unit an id or a code
 * @param on the day of names, codes and headcounts
 * @param standing the days on one of which the unit must stand, the first one first
 * @param knownAt null for the latest
 * @param judged whether what the rules say is asked for too: then any fact of rating-service counts, and so does the day, since
 *     deadlines pass
 */
public record Question(
        String unit, Period period, LocalDate on, List<LocalDate> standing, Instant knownAt, boolean judged) {
    /** About a unit that stands on the last day of the period. */
    public static Question of(String unit, Period period, LocalDate on, Instant knownAt) {
        return new Question(unit, period, on, List.of(period.lastDay()), knownAt, false);
    }

    /** The same, as of an instant. */
    public Question asOf(Instant instant) {
        return new Question(unit, period, on, standing, instant, judged);
    }
}
