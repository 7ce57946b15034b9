package vn.xeploai.reviews.task;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Programmes as recorded at an instant. */
interface WorkProgrammeSql {
    String ROW =
            """
            SELECT known.id, known.campaign_id, known.unit_id, known.kind, known.title, known.adopted_on, plan.tasks, plan.done,
                   known.cancellation_reason, act.document_number, act.document_date, known.recorded_at
            FROM reviews.work_programme_known_at(:knownAt) known
            JOIN act ON act.id = known.act_id
            CROSS JOIN LATERAL (
                SELECT count(*) AS tasks, count(task.done_on) AS done
                FROM reviews.task_known_at(:knownAt, 'infinity') task
                WHERE task.programme_id = known.id) plan
            """;
    String LISTED =
            """
            WHERE (:campaign::uuid IS NULL OR known.campaign_id = :campaign)
              AND (:under::uuid IS NULL OR (known.campaign_id, known.unit_id) IN (
                      SELECT below.campaign_id, below.unit_id FROM campaign_units_below(:under, :knownAt) below))
              AND (:unit::uuid IS NULL OR known.unit_id = :unit)
              AND (:kind::text IS NULL OR known.kind = :kind)
              AND (:cancelled::boolean IS NULL OR (known.cancellation_reason IS NOT NULL) = :cancelled)
            """;

    @SqlQuery(ROW + "WHERE known.id = :id")
    Optional<WorkProgrammeSummary> find(UUID id, OffsetDateTime knownAt);

    /** Those of a kind that a unit adopted on a day and that are not cancelled. */
    @SqlQuery(
            """
            SELECT known.id, known.title
            FROM reviews.work_programme_known_at('infinity') known
            WHERE known.campaign_id = :campaign AND known.unit_id = :unit AND known.kind = :kind AND known.adopted_on = :adoptedOn
              AND known.cancellation_reason IS NULL
            """)
    List<NamedProgramme> current(UUID campaign, UUID unit, WorkProgrammeKind kind, LocalDate adoptedOn);

    record NamedProgramme(UUID id, String title) {}

    @SqlQuery(ROW + LISTED + "AND (:after::uuid IS NULL OR known.id > :after) ORDER BY known.id LIMIT :rows")
    List<WorkProgrammeSummary> page(
            @BindMethods WorkProgrammeFilter filter, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) FROM reviews.work_programme_known_at(:knownAt) known " + LISTED)
    long count(@BindMethods WorkProgrammeFilter filter, OffsetDateTime knownAt);
}
