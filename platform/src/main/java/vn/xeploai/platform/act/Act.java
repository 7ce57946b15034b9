package vn.xeploai.platform.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.platform.time.Days;

/**
 * One writing transaction as it is remembered.
 *
 * @param id named by every fact that the transaction recorded
 * @param recordedAt the one instant at which all of them were recorded (UTC, microseconds)
 */
public record Act(UUID id, Instant recordedAt) {
    /**
     * Only what has already happened is recorded, measured in Vietnam by the stamp of the act.
     *
     * @param day null where none was given
     * @param field where the caller gave it
     * @throws vn.xeploai.platform.problem.Refusal 422 {@code date-in-future}
     */
    public void refuseFuture(LocalDate day, String field) {
        var today = recordedAt.atZone(Days.ZONE).toLocalDate();
        if (day != null && day.isAfter(today)) throw ActRefusal.dateInFuture(field, day, today);
    }

    /** @param document null where none was given */
    public void refuseFuture(Document document) {
        if (document != null) refuseFuture(document.date(), "document.date");
    }
}
