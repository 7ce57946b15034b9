package vn.xeploai.ratings.rule;

import java.time.Month;
import vn.xeploai.ratings.scheme.Period.PeriodKind;
import vn.xeploai.ratings.scheme.Rule.Deadline;

/**
 * The day before which an authority requires something to be finished.
 *
 * @param month of the period: 1 to 12 in a year, 1 to 3 in a quarter
 * @param yearOffset 0 in the rated year, 1 in the one after it
 */
public record DeadlineAdjustment(int month, int day, int yearOffset) {
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int DAYS_OF_ANY_MONTH = 28;

    /** @throws AdjustmentFault if there is no such day in every period of that kind */
    public EffectiveRule<Deadline> apply(Deadline deadline, OverlayReference overlay) {
        requireDay(deadline.period());
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
        return new EffectiveRule<>(adjusted, overlay);
    }

    private void requireDay(PeriodKind period) {
        var quarter = period == PeriodKind.QUARTER;
        var months = quarter ? MONTHS_OF_QUARTER : Month.values().length;
        if (month < 1 || month > months) throw fault("month", month);
        var days = quarter ? DAYS_OF_ANY_MONTH : Month.of(month).minLength();
        if (day < 1 || day > days) throw fault("day", day);
        if (yearOffset < 0 || yearOffset > 1) throw fault("yearOffset", yearOffset);
    }

    private static AdjustmentFault fault(String part, int value) {
        var code = part.equals("yearOffset") ? "overlay-year-offset-impossible" : "overlay-day-impossible";
        return new AdjustmentFault("deadline." + part, code, value);
    }
}
