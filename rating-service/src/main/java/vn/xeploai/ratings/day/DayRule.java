package vn.xeploai.ratings.day;

import java.time.LocalDate;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.time.Days;

/** What has happened, happened on a day that is not to come: measured in Vietnam, by the stamp of the act that records it. */
public final class DayRule {
    private DayRule() {}

    /**
     * @param day null where none was told
     * @param field where the caller gave it
     * @throws vn.xeploai.platform.problem.Refusal 422 {@code date-in-future}
     */
    public static void refuseLater(LocalDate day, String field, Act act) {
        var today = act.recordedAt().atZone(Days.ZONE).toLocalDate();
        if (day != null && day.isAfter(today)) throw DayRefusal.inFuture(field, day, today);
    }

    /** @param document null where none was given */
    public static void refuseLater(Document document, Act act) {
        if (document != null) refuseLater(document.date(), "document.date", act);
    }
}
