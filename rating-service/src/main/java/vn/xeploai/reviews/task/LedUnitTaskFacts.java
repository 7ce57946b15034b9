package vn.xeploai.reviews.task;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import vn.xeploai.ratings.fact.FactSource;
import vn.xeploai.ratings.scheme.Fact;

/**
 * What the unit that a leader leads did of its tasks (QĐ 366-QĐ/TW Điều 11.1.2), counted instead of taken from what the unit reports of itself.
 * What it reports for the leader, who may lead only a part of it, goes before.
 */
@Singleton
@Priority(FactSource.DERIVED + 1)
class LedUnitTaskFacts implements FactSource {
    private static final Map<Fact, Fact> OF_LEADERS = Map.of(
            Fact.TASKS_DONE_PERCENT, Fact.LED_UNIT_TASKS_DONE_PERCENT,
            Fact.TASKS_EXCEEDED_PERCENT, Fact.LED_UNIT_TASKS_EXCEEDED_PERCENT);

    private final CountedTasks counted;

    LedUnitTaskFacts(CountedTasks counted) {
        this.counted = counted;
    }

    @Override
    public void fill(FactBatch batch) {
        var leaders = batch.sheets().stream()
                .filter(sheet -> Boolean.TRUE.equals(sheet.subject().leads()))
                .toList();
        counted.fill(
                leaders,
                sheet -> sheet.subject().unitId(),
                batch.knownAt(),
                own -> Optional.ofNullable(OF_LEADERS.get(own)));
    }
}
