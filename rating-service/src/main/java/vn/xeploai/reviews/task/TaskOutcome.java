package vn.xeploai.reviews.task;

import java.math.BigDecimal;

/** What came of a task. */
public enum TaskOutcome {
    /** Chưa hoàn thành. */
    NOT_DONE,
    /** Hoàn thành. */
    DONE,
    /** Hoàn thành vượt mức. */
    EXCEEDED;

    /** A target is reached exactly or exceeded; nothing is rounded. */
    static TaskOutcome of(BigDecimal value, BigDecimal target) {
        var compared = value.compareTo(target);
        if (compared < 0) return NOT_DONE;
        return compared == 0 ? DONE : EXCEEDED;
    }
}
