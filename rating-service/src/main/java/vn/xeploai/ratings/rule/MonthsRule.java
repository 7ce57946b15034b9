package vn.xeploai.ratings.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.xeploai.ratings.scheme.Period;

/**
 * How long something stood or somebody was a member, for the six months' rule: whole months from that day to the day after the period's
 * end, never to the day of the meeting. From 1 July 2025 to the end of 2025 it is six, from 2 July five.
 */
public final class MonthsRule {
    private MonthsRule() {}

    /** @param since founding or admission; of a unit that succeeds others, the founding of the oldest of them */
    public static long months(LocalDate since, Period period) {
        return ChronoUnit.MONTHS.between(since, period.to());
    }
}
