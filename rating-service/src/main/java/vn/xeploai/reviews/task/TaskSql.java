package vn.xeploai.reviews.task;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Tasks as recorded at an instant. */
interface TaskSql {
    String TASKS =
            """
            FROM reviews.task_known_at(:knownAt, 'infinity') task
            JOIN reviews.work_programme_known_at(:knownAt) programme ON programme.id = task.programme_id
            """;
    String ROW =
            """
            SELECT task.id, task.programme_id, programme.campaign_id, programme.unit_id, task.text, task.owner_kind, task.owner_id,
                   task.due_on, task.target_value, task.target_measure, task.outcome, task.value, task.quality, task.done_on,
                   task.recorded_at
            """
                    + TASKS;
    String LISTED =
            """
            WHERE programme.cancellation_reason IS NULL
              AND (:campaign::uuid IS NULL OR programme.campaign_id = :campaign)
              AND (:under::uuid IS NULL OR (programme.campaign_id, programme.unit_id) IN (
                      SELECT below.campaign_id, below.unit_id FROM campaign_units_below(:under, :knownAt) below))
              AND (:owner::uuid IS NULL OR task.owner_id = :owner)
              AND (:programme::uuid IS NULL OR task.programme_id = :programme)
              AND (:outcome::text IS NULL OR task.outcome = :outcome)
              AND (:dueBy::date IS NULL OR task.due_on <= :dueBy)
              AND (:overdueOn::date IS NULL OR (task.done_on IS NULL AND task.due_on < :overdueOn))
            """;

    @SqlQuery(ROW + "WHERE task.id = :id")
    Optional<TaskSummary> find(UUID id, OffsetDateTime knownAt);

    @SqlQuery(ROW + "WHERE task.programme_id = :programme ORDER BY task.id")
    List<TaskSummary> ofProgramme(UUID programme, OffsetDateTime knownAt);

    @SqlQuery(ROW + LISTED + "AND (:after::uuid IS NULL OR task.id > :after) ORDER BY task.id LIMIT :rows")
    List<TaskSummary> page(@BindMethods TaskFilter filter, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) " + TASKS + LISTED)
    long count(@BindMethods TaskFilter filter, OffsetDateTime knownAt);

    @SqlQuery(
            """
            SELECT result.happened_on AS "on", result.outcome, result.value, result.quality, result.note, act.document_number,
                   act.document_date, result.recorded_at, act.actor, act.verified
            FROM reviews.task_result result
            JOIN act ON act.id = result.act_id
            WHERE result.task_id = :task AND result.recorded_at <= :knownAt
            ORDER BY result.recorded_at DESC
            """)
    List<TaskResponse.TaskResultEntry> results(UUID task, OffsetDateTime knownAt);

    @SqlQuery(
            """
            SELECT counted.row_id AS unit_id, count(*) AS tasks, count(task.done_on) AS done,
                   count(*) FILTER (WHERE task.outcome = 'EXCEEDED') AS exceeded,
                   count(*) FILTER (WHERE task.done_on <= task.due_on) AS in_time,
                   count(*) FILTER (WHERE task.done_on > task.due_on) AS late,
                   count(*) FILTER (WHERE task.done_on IS NULL) AS open,
                   count(*) FILTER (WHERE task.done_on IS NULL AND task.due_on < :on) AS overdue
            FROM reviews.work_programme_known_at(:knownAt) programme
            JOIN campaign_rows(:campaign, :under, :knownAt) counted ON counted.unit_id = programme.unit_id
            JOIN reviews.task_known_at(:knownAt, :on) task ON task.programme_id = programme.id
            WHERE programme.campaign_id = :campaign AND programme.cancellation_reason IS NULL
            GROUP BY counted.row_id
            ORDER BY counted.row_id
            """)
    List<TaskFigures.TaskCount> figures(UUID campaign, UUID under, LocalDate on, OffsetDateTime knownAt);
}
