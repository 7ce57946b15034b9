package vn.xeploai.ratings.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.xeploai.ratings.scheme.Period;

/**
 * How long a unit exists or a person is a member, for the six months' rule: whole months from that day to the day after the period's end,
 * never to the day of the meeting. From 1 July 2025 to the end of 2025 it is six, from 2 July five.
 */
public final class MonthsRule {
    /** Below so many months nothing is rated, unless a scheme sets another number (HD 21-HD/BTCTW mục II.6; HD 43-HD/BTCTW). */
    public static final BigDecimal LEAST_MONTHS = BigDecimal.valueOf(6);

    private MonthsRule() {}

    /** @param since founding or admission; of a unit that succeeds others, the founding of the oldest of them */
    public static long months(LocalDate since, Period period) {
        return ChronoUnit.MONTHS.between(since, period.to());
    }
}
