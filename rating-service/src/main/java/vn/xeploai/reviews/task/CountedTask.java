package vn.xeploai.reviews.task;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A task that counts in a rating: it is done, or was due before the day.
 *
 * @param measured whether it has a target
 * @param outcome null if nobody has recorded a result
 * @param quality null if nobody judged it
 * @param doneOn null if it is not done
 */
record CountedTask(
        UUID ratingId,
        UUID taskId,
        LocalDate dueOn,
        boolean measured,
        TaskOutcome outcome,
        Boolean quality,
        LocalDate doneOn) {
    boolean done() {
        return doneOn != null;
    }

    boolean inTime() {
        return done() && !doneOn.isAfter(dueOn);
    }

    boolean exceeded() {
        return outcome == TaskOutcome.EXCEEDED;
    }
}
