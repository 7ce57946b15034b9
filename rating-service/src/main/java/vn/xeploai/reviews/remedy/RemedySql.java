package vn.xeploai.reviews.remedy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Weaknesses and remedies as recorded at an instant. */
interface RemedySql {
    /** A weakness is fixed when it has remedies that were not dropped, and all of them are verified. */
    String WEAKNESSES =
            """
            FROM reviews.weakness_known_at(:knownAt) known
            CROSS JOIN LATERAL (
                SELECT count(*) FILTER (WHERE remedy.state <> 'DROPPED') AS remedies,
                       count(*) FILTER (WHERE remedy.state = 'VERIFIED') AS verified
                FROM reviews.remedy_known_at(:knownAt) remedy
                WHERE remedy.weakness_id = known.id) plan
            """;

    String WEAKNESS =
            """
            SELECT known.id, known.campaign_id, known.subject_kind, known.subject_id, known.unit_id, known.found_on, known.text,
                   plan.remedies, plan.verified, plan.remedies > 0 AND plan.verified = plan.remedies AS fixed,
                   known.cancellation_reason, act.document_number, known.recorded_at
            """
                    + WEAKNESSES + "JOIN act ON act.id = known.act_id\n";
    String LISTED_WEAKNESS =
            """
            WHERE (:campaign::uuid IS NULL OR known.campaign_id = :campaign)
              AND (:under::uuid IS NULL OR (known.campaign_id, known.unit_id) IN (
                      SELECT below.campaign_id, below.unit_id FROM campaign_units_below(:under, :knownAt) below))
              AND (:subjectKind::text IS NULL OR known.subject_kind = :subjectKind)
              AND (:subject::uuid IS NULL OR known.subject_id = :subject)
              AND (:cancelled::boolean IS NULL OR (known.cancellation_reason IS NOT NULL) = :cancelled)
            """;
    String REMEDIES =
            """
            FROM reviews.remedy_known_at(:knownAt) remedy
            JOIN reviews.weakness_known_at(:knownAt) known ON known.id = remedy.weakness_id
            """;
    String REMEDY =
            """
            SELECT remedy.id, remedy.weakness_id, known.campaign_id, known.subject_kind, known.subject_id, remedy.text, remedy.owner_kind,
                   remedy.owner_id, remedy.due_on, remedy.state, remedy.since, remedy.recorded_at
            """
                    + REMEDIES;
    String LISTED_REMEDY =
            """
            WHERE known.cancellation_reason IS NULL
              AND (:campaign::uuid IS NULL OR known.campaign_id = :campaign)
              AND (:under::uuid IS NULL OR (known.campaign_id, known.unit_id) IN (
                      SELECT below.campaign_id, below.unit_id FROM campaign_units_below(:under, :knownAt) below))
              AND (:owner::uuid IS NULL OR remedy.owner_id = :owner)
              AND (:state::text IS NULL OR remedy.state = :state)
              AND (:dueBy::date IS NULL OR remedy.due_on <= :dueBy)
              AND (:overdueOn::date IS NULL OR (remedy.state = 'OPEN' AND remedy.due_on < :overdueOn))
            """;

    @SqlQuery(WEAKNESS + "WHERE known.id = :id")
    Optional<WeaknessSummary> findWeakness(UUID id, OffsetDateTime knownAt);

    @SqlQuery(WEAKNESS + LISTED_WEAKNESS
            + "AND (:after::uuid IS NULL OR known.id > :after) ORDER BY known.id LIMIT :rows")
    List<WeaknessSummary> weaknesses(@BindMethods WeaknessFilter filter, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) FROM reviews.weakness_known_at(:knownAt) known " + LISTED_WEAKNESS)
    long countWeaknesses(@BindMethods WeaknessFilter filter, OffsetDateTime knownAt);

    @SqlQuery(REMEDY + "WHERE remedy.id = :id")
    Optional<RemedySummary> findRemedy(UUID id, OffsetDateTime knownAt);

    @SqlQuery(REMEDY + "WHERE remedy.weakness_id = :weakness ORDER BY remedy.id")
    List<RemedySummary> plan(UUID weakness, OffsetDateTime knownAt);

    @SqlQuery(
            REMEDY + LISTED_REMEDY + "AND (:after::uuid IS NULL OR remedy.id > :after) ORDER BY remedy.id LIMIT :rows")
    List<RemedySummary> remedies(@BindMethods RemedyFilter filter, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) " + REMEDIES + LISTED_REMEDY)
    long countRemedies(@BindMethods RemedyFilter filter, OffsetDateTime knownAt);

    @SqlQuery(
            """
            SELECT step.kind, step.happened_on AS "on", step.unit_id, step.note, act.document_number, act.document_date, step.recorded_at,
                   act.actor, act.verified
            FROM reviews.remedy_step step
            JOIN act ON act.id = step.act_id
            WHERE step.remedy_id = :remedy AND step.recorded_at <= :knownAt
            ORDER BY step.recorded_at DESC
            """)
    List<RemedyResponse.RemedyStepEntry> steps(UUID remedy, OffsetDateTime knownAt);

    @SqlQuery(
            """
            SELECT counted.row_id AS unit_id, count(*) AS weaknesses, count(*) FILTER (WHERE plan.remedies = 0) AS without_remedy,
                   count(*) FILTER (WHERE plan.remedies > 0 AND plan.verified = plan.remedies) AS fixed,
                   sum(plan.remedies) AS remedies, sum(plan.open) AS open, sum(plan.done) AS done, sum(plan.verified) AS verified,
                   sum(plan.overdue) AS overdue
            FROM reviews.weakness_known_at(:knownAt) known
            JOIN campaign_rows(:campaign, :under, :knownAt) counted ON counted.unit_id = known.unit_id
            CROSS JOIN LATERAL (
                SELECT count(*) FILTER (WHERE remedy.state <> 'DROPPED') AS remedies,
                       count(*) FILTER (WHERE remedy.state = 'OPEN') AS open,
                       count(*) FILTER (WHERE remedy.state = 'DONE') AS done,
                       count(*) FILTER (WHERE remedy.state = 'VERIFIED') AS verified,
                       count(*) FILTER (WHERE remedy.state = 'OPEN' AND remedy.due_on < :on) AS overdue
                FROM reviews.remedy_known_at(:knownAt) remedy
                WHERE remedy.weakness_id = known.id) plan
            WHERE known.campaign_id = :campaign AND known.cancellation_reason IS NULL
            GROUP BY counted.row_id
            ORDER BY counted.row_id
            """)
    List<RemedyFigures.RemedyCount> figures(UUID campaign, UUID under, LocalDate on, OffsetDateTime knownAt);
}
