package vn.xeploai.reviews.subject;

import java.time.LocalDate;
import java.time.Year;
import vn.xeploai.ratings.scheme.Period;

/** The days on which what belongs to the review of a period can be: until the end of the year after it. */
public final class ReviewDays {
    private ReviewDays() {}

    /**
     * @param earliest the first day on which it can be
     * @param field the field of the request
     * @throws SubjectRefusal 422 {@code review-day-implausible}
     */
    public static void require(LocalDate day, LocalDate earliest, Period period, String field) {
        var latest = Year.of(period.year() + 2).atDay(1).minusDays(1);
        if (day.isBefore(earliest) || day.isAfter(latest))
            throw SubjectRefusal.dayImplausible(day, earliest, latest, field);
    }
}
