package vn.xeploai.reviews.inspection;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Inspections as recorded at an instant. */
interface InspectionSql {
    String ROW =
            """
            SELECT known.id, known.campaign_id, known.kind, known.subject_kind, known.subject_id, known.unit_id, known.inspecting_unit_id,
                   known.programme, known.starts_on AS "from", known.ends_on AS "to", known.offices, known.people,
                   known.concluded_on AS conclusion_on, known.conclusion_text, known.violation_found AS conclusion_violation_found,
                   known.complaint_id AS conclusion_complaint_id, concluded.document_number AS conclusion_document_number,
                   known.cancellation_reason, act.document_number, act.document_date, known.recorded_at
            FROM reviews.inspection_known_at(:knownAt) known
            JOIN act ON act.id = known.act_id
            LEFT JOIN act concluded ON concluded.id = known.conclusion_act_id
            """;
    String LISTED =
            """
            WHERE (:campaign::uuid IS NULL OR known.campaign_id = :campaign)
              AND (:under::uuid IS NULL OR (known.campaign_id, known.unit_id) IN (
                      SELECT below.campaign_id, below.unit_id FROM campaign_units_below(:under, :knownAt) below))
              AND (:kind::text IS NULL OR known.kind = :kind)
              AND (:subject::uuid IS NULL OR known.subject_id = :subject)
              AND (:concluded::boolean IS NULL OR (known.concluded_on IS NOT NULL) = :concluded)
              AND (:cancelled::boolean IS NULL OR (known.cancellation_reason IS NOT NULL) = :cancelled)
            """;

    /** Which inspection is the same: of one subject, by one unit, of one kind, from one day on. */
    record InspectionKey(
            UUID campaign,
            InspectionKind kind,
            SubjectKind subjectKind,
            UUID subject,
            UUID inspectingUnit,
            LocalDate from) {}

    @SqlQuery(
            """
            SELECT known.id
            FROM reviews.inspection_known_at('infinity') known
            WHERE known.campaign_id = :campaign AND known.kind = :kind AND known.subject_kind = :subjectKind
              AND known.subject_id = :subject AND known.inspecting_unit_id = :inspectingUnit AND known.starts_on = :from
              AND known.cancellation_reason IS NULL
            """)
    Optional<UUID> findCurrent(@BindMethods InspectionKey key);

    @SqlQuery(ROW + "WHERE known.id = :id")
    Optional<InspectionSummary> find(UUID id, OffsetDateTime knownAt);

    @SqlQuery(ROW + LISTED + "AND (:after::uuid IS NULL OR known.id > :after) ORDER BY known.id LIMIT :rows")
    List<InspectionSummary> page(@BindMethods InspectionFilter filter, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) FROM reviews.inspection_known_at(:knownAt) known " + LISTED)
    long count(@BindMethods InspectionFilter filter, OffsetDateTime knownAt);

    @SqlQuery(
            """
            SELECT counted.row_id AS unit_id, count(*) AS planned, count(*) FILTER (WHERE known.concluded_on <= :on) AS concluded,
                   count(*) FILTER (WHERE known.concluded_on <= :on AND known.violation_found) AS with_violation,
                   count(*) FILTER (WHERE known.ends_on < :on AND coalesce(known.concluded_on > :on, true)) AS overdue
            FROM reviews.inspection_known_at(:knownAt) known
            JOIN campaign_rows(:campaign, :under, :knownAt) counted ON counted.unit_id = known.unit_id
            WHERE known.campaign_id = :campaign AND known.cancellation_reason IS NULL
            GROUP BY counted.row_id
            ORDER BY counted.row_id
            """)
    List<InspectionFigures.InspectionCount> figures(UUID campaign, UUID under, LocalDate on, OffsetDateTime knownAt);
}
