package vn.xeploai.ratings.rule;

import java.time.Month;
import vn.xeploai.ratings.scheme.Deadline;
import vn.xeploai.ratings.scheme.PeriodKind;

/**
 * Before which day an authority wants something finished.
 *
 * @param month of the period: 1 to 12 in a year, 1 to 3 in a quarter
 * @param yearOffset 0 in the rated year, 1 in the one after it
 */
public record DeadlineAdjustment(int month, int day, int yearOffset) {
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int DAYS_OF_ANY_MONTH = 28;

    /** @throws IllegalArgumentException if there is no such day in every period of that kind */
    public Adjusted<Deadline> apply(Deadline deadline, Overlay overlay) {
        if (!fits(deadline.period()))
            throw new IllegalArgumentException("No such day: month %d, day %d".formatted(month, day));
        var adjusted = new Deadline(
                deadline.id(),
                deadline.subjectKinds(),
                deadline.legalBasis(),
                deadline.certainty(),
                deadline.severity(),
                deadline.explanation(),
                deadline.period(),
                month,
                day,
                yearOffset,
                deadline.purpose());
        return new Adjusted<>(adjusted, overlay);
    }

    private boolean fits(PeriodKind period) {
        if (month < 1 || day < 1 || yearOffset < 0 || yearOffset > 1) return false;
        if (period == PeriodKind.QUARTER) return month <= MONTHS_OF_QUARTER && day <= DAYS_OF_ANY_MONTH;
        return month <= Month.values().length && day <= Month.of(month).minLength();
    }
}
