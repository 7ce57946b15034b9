package vn.xeploai.platform.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.platform.time.Days;

/**
 * The record of one writing transaction.
 *
 * @param id stored with every fact that the transaction recorded
 * @param recordedAt the one instant at which all of them were recorded (UTC, microseconds)
 */
public record Act(UUID id, Instant recordedAt) {
    /**
     * Refuses a date after the day of the act in Vietnam, since only past events are recorded.
     *
     * @param day null if there is none
     * @param field the field of the request
     * @throws vn.xeploai.platform.problem.Refusal 422 {@code date-in-future}
     */
    public void refuseFuture(LocalDate day, String field) {
        var today = recordedAt.atZone(Days.ZONE).toLocalDate();
        if (day != null && day.isAfter(today)) throw ActRefusal.dateInFuture(field, day, today);
    }

    /**
     * Refuses a date before the earliest that is possible: that of what it answers, or the first day of the year of which it is.
     *
     * @param day null if there is none
     * @param field the field of the request
     * @throws vn.xeploai.platform.problem.Refusal 422 {@code date-too-early}
     */
    public void refuseEarly(LocalDate day, LocalDate earliest, String field) {
        if (day != null && day.isBefore(earliest)) throw ActRefusal.dateTooEarly(field, day, earliest);
    }
}
