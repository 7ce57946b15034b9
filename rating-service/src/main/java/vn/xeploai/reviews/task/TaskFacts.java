package vn.xeploai.reviews.task;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.xeploai.ratings.fact.FactSource;

/**
 * What the subjects of a campaign did of their tasks, counted instead of reported: of a person the tasks that they own, of any other subject
 * those of its unit. A subject without such a task has no fact.
 */
@Singleton
@Priority(FactSource.RECORD)
class TaskFacts implements FactSource {
    private final CountedTasks counted;

    TaskFacts(CountedTasks counted) {
        this.counted = counted;
    }

    @Override
    public void fill(FactBatch batch) {
        counted.fill(batch.sheets(), sheet -> sheet.subject().subjectId(), batch.knownAt(), Optional::of);
    }
}
