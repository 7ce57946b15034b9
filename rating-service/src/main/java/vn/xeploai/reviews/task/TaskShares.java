package vn.xeploai.reviews.task;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.xeploai.ratings.scheme.Fact;

/** The shares of tasks that the rules ask for, in percent with two decimals. */
record TaskShares(List<CountedTask> tasks) {
    Map<Fact, BigDecimal> byFact() {
        var shares = new EnumMap<Fact, BigDecimal>(Fact.class);
        shares.put(Fact.TASKS_DONE_PERCENT, percent(tasks, CountedTask::done));
        shares.put(Fact.TASKS_EXCEEDED_PERCENT, percent(tasks, CountedTask::exceeded));
        shares.put(Fact.TASKS_LATE_PERCENT, percent(tasks, task -> !task.inTime()));
        shares.put(Fact.TASKS_NOT_COMPLETED_PERCENT, percent(tasks, task -> !task.done()));
        if (qualityKnown())
            shares.put(
                    Fact.TASKS_ON_TIME_PERCENT,
                    percent(tasks, task -> task.inTime() && Boolean.TRUE.equals(task.quality())));
        var measured = tasks.stream().filter(CountedTask::measured).toList();
        if (!measured.isEmpty()) shares.put(Fact.TARGETS_EXCEEDED_PERCENT, percent(measured, CountedTask::exceeded));
        return shares;
    }

    /** In time means in time and with quality: where nobody judged the quality of a done task, the unit reports it. */
    private boolean qualityKnown() {
        return tasks.stream().filter(CountedTask::done).allMatch(task -> task.quality() != null);
    }

    private static BigDecimal percent(List<CountedTask> all, Predicate<CountedTask> which) {
        var count = all.stream().filter(which).count();
        return BigDecimal.valueOf(100 * count).divide(BigDecimal.valueOf(all.size()), 2, RoundingMode.HALF_UP);
    }
}
