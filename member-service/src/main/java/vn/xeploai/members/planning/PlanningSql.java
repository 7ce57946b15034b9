package vn.xeploai.members.planning;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import vn.xeploai.platform.act.Act;

/** Plans as recorded at an instant. */
interface PlanningSql {
    String ROW =
            """
            SELECT known.id, known.unit_id, known.from_year, known.to_year, known.state,
                   (SELECT count(DISTINCT entry.member_id) FROM planning_entry entry WHERE entry.planning_id = known.id) AS persons,
                   act.document_number, act.document_date, known.approver_id, approval.document_number AS approval_number,
                   approval.document_date AS approval_date, known.withdrawal_reason, known.recorded_at
            FROM planning_known_at(:knownAt) known
            JOIN act ON act.id = known.act_id
            LEFT JOIN act approval ON approval.id = known.approval_act_id
            """;
    String LISTED =
            """
            WHERE (:unit::uuid IS NULL OR known.unit_id = :unit)
              AND (:state::text IS NULL OR known.state = :state)
              AND (:fromYear::integer IS NULL OR known.from_year = :fromYear)
              AND (:member::uuid IS NULL OR EXISTS (
                      SELECT FROM planning_entry entry WHERE entry.planning_id = known.id AND entry.member_id = :member))
            """;

    @SqlQuery(ROW + LISTED + "AND (:after::uuid IS NULL OR known.id > :after) ORDER BY known.id LIMIT :rows")
    List<PlanningSummary> page(@BindMethods PlanningFilter filter, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) FROM planning_known_at(:knownAt) known " + LISTED)
    long count(@BindMethods PlanningFilter filter, OffsetDateTime knownAt);

    @SqlQuery(ROW + "WHERE known.id = :id")
    Optional<PlanningSummary> find(UUID id, OffsetDateTime knownAt);

    @SqlQuery("SELECT member_id, office FROM planning_entry WHERE planning_id = :id ORDER BY office, member_id")
    List<PlanningResponse.PlannedEntry> entries(UUID id);

    /** The plan of a unit for a term that waits for its approval. */
    @SqlQuery(
            """
            SELECT known.id
            FROM planning_known_at('infinity') known
            WHERE known.unit_id = :unit AND known.from_year = :fromYear AND known.to_year = :toYear AND known.state = 'PROPOSED'
            """)
    Optional<UUID> findOpen(UUID unit, int fromYear, int toYear);

    /** The unit directly above, on a day; empty for a unit at the top. */
    @SqlQuery(
            "SELECT parent_id FROM unit_known_at(:on, 'infinity') place WHERE place.unit_id = :unit AND place.parent_id IS NOT NULL")
    Optional<UUID> findSuperior(UUID unit, LocalDate on);

    @SqlUpdate(
            """
            INSERT INTO planning_entry (planning_id, member_id, office)
            SELECT :id::uuid, planned.member_id, planned.office FROM unnest(:members, :offices) AS planned(member_id, office)
            """)
    void insertEntries(UUID id, UUID[] members, String[] offices);

    @SqlUpdate(
            """
            INSERT INTO planning_approval (planning_id, approver_id, act_id, recorded_at)
            VALUES (:id, :approver, :act.id, :act.recordedAt)
            """)
    void approve(UUID id, UUID approver, @BindMethods("act") Act act);

    @SqlUpdate(
            """
            INSERT INTO planning_withdrawal (planning_id, reason, act_id, recorded_at)
            VALUES (:id, :reason, :act.id, :act.recordedAt)
            """)
    void withdraw(UUID id, String reason, @BindMethods("act") Act act);
}
