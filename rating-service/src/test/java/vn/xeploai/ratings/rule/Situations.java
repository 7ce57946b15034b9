package vn.xeploai.ratings.rule;

import java.math.BigDecimal;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.Facts;

/** Facts about synthetic subjects. */
final class Situations {
    private Situations() {}

    /** A long-standing official member against whom nothing is recorded; without points and tasks. */
    static Facts aMember() {
        return Facts.none()
                .with(Fact.STANDING, "OFFICIAL")
                .with(Fact.MEMBER_MONTHS, 60)
                .with(Fact.OPEN_COMPLAINT, false)
                .with(Fact.OTHER_UNITS_VIOLATION_COUNTED, false)
                .with(Fact.TEMPORARY_ACTIVITY, false)
                .with(Fact.DUTY_RELATED_DISCIPLINE, false)
                .with(Fact.DISCIPLINED_IN_YEAR, false)
                .with(Fact.DECLINE_CONCLUDED, false)
                .with(Fact.CONDUCT_VIOLATED, false)
                .with(Fact.TASKS_NOT_COMPLETED_PERCENT, 0)
                .with(Fact.SICK_MONTHS, 0)
                .with(Fact.OFFICIAL, false);
    }

    static Facts aMemberWithTasks(String points, long done, long onTime, long exceeded) {
        return aMember()
                .with(Fact.POINTS, new BigDecimal(points))
                .with(Fact.TASKS_DONE_PERCENT, done)
                .with(Fact.TASKS_ON_TIME_PERCENT, onTime)
                .with(Fact.TASKS_LATE_PERCENT, done - onTime)
                .with(Fact.TASKS_EXCEEDED_PERCENT, exceeded)
                .with(Fact.WEAKNESSES_FIXED_PERCENT, 100);
    }
}
