package vn.xeploai.reviews.task;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import vn.xeploai.ratings.fact.FactEntry.FactOrigin;
import vn.xeploai.ratings.fact.FactSheet;
import vn.xeploai.ratings.scheme.Fact;

/**
 * The tasks of the rated period that count for persons and units: of a person those that they own, of a unit also those of its own programmes. A
 * task counts once it is done or overdue on the day of the sheet, since one that is not due yet says nothing.
 */
@Singleton
class CountedTasks {
    private final CountedTaskSql sql;

    CountedTasks(CountedTaskSql sql) {
        this.sql = sql;
    }

    interface CountedTaskSql {
        @SqlQuery(
                """
                SELECT sheet.rating_id, task.id AS task_id, task.due_on, task.target_value IS NOT NULL AS measured, task.outcome,
                       task.quality, task.done_on
                FROM unnest(:ratings, :concerned, :days::date[]) sheet(rating_id, concerned_id, day)
                CROSS JOIN LATERAL (
                    SELECT owned.id FROM reviews.task owned WHERE owned.owner_id = sheet.concerned_id
                    UNION
                    SELECT planned.id
                    FROM reviews.work_programme own
                    JOIN reviews.task planned ON planned.programme_id = own.id
                    WHERE own.unit_id = sheet.concerned_id) concerning
                JOIN reviews.task_known_at(:knownAt, sheet.day) task ON task.id = concerning.id
                JOIN reviews.work_programme_known_at(:knownAt) programme ON programme.id = task.programme_id
                WHERE programme.cancellation_reason IS NULL AND task.due_on BETWEEN :from AND :to
                  AND (task.done_on IS NOT NULL OR task.due_on < sheet.day)
                ORDER BY task.id
                """)
        List<CountedTask> tasks(
                UUID[] ratings, UUID[] concerned, String[] days, LocalDate from, LocalDate to, OffsetDateTime knownAt);
    }

    /**
     * Puts the shares of tasks on sheets; a sheet without such a task has no fact.
     *
     * @param sheets of one campaign
     * @param concerned the person or the unit whose tasks are counted
     * @param named as which fact a share is put; empty for none
     */
    void fill(
            List<FactSheet> sheets,
            Function<FactSheet, UUID> concerned,
            OffsetDateTime knownAt,
            Function<Fact, Optional<Fact>> named) {
        var byRating = byRating(sheets, concerned, knownAt);
        for (var sheet : sheets) {
            var tasks = byRating.getOrDefault(sheet.subject().ratingId(), List.of());
            if (tasks.isEmpty()) continue;
            var ids = tasks.stream().map(CountedTask::taskId).toList();
            new TaskShares(tasks).byFact().forEach((share, percent) -> named.apply(share)
                    .ifPresent(fact -> sheet.put(fact, percent, FactOrigin.TASK, ids)));
        }
    }

    private Map<UUID, List<CountedTask>> byRating(
            List<FactSheet> sheets, Function<FactSheet, UUID> concerned, OffsetDateTime knownAt) {
        if (sheets.isEmpty()) return Map.of();
        var period = sheets.get(0).subject().period();
        var ratings = sheets.stream().map(sheet -> sheet.subject().ratingId()).toArray(UUID[]::new);
        var days = sheets.stream().map(sheet -> sheet.day().toString()).toArray(String[]::new);
        return sql
                .tasks(
                        ratings,
                        sheets.stream().map(concerned).toArray(UUID[]::new),
                        days,
                        period.from(),
                        period.lastDay(),
                        knownAt)
                .stream()
                .collect(Collectors.groupingBy(CountedTask::ratingId));
    }
}
