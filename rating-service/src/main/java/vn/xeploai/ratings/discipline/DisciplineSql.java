package vn.xeploai.ratings.discipline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Disciplines as recorded at an instant. */
interface DisciplineSql {
    String ROW =
            """
            SELECT known.*, act.document_number, act.document_date
            FROM discipline_known_at(:knownAt) known
            JOIN act ON act.id = known.act_id
            """;
    String LISTED =
            """
            WHERE (:subject::uuid IS NULL OR known.subject_id = :subject)
              AND (:unit::uuid IS NULL OR known.committed_in = :unit)
              AND (:year::integer IS NULL OR known.used_in_year = :year)
              AND (:side::text IS NULL OR known.side = :side)
              AND (:cancelled::boolean IS NULL OR (known.cancelled_on IS NOT NULL) = :cancelled)
            """;

    @SqlQuery(ROW + "WHERE known.id = :id")
    Optional<DisciplineSummary> find(UUID id, OffsetDateTime knownAt);

    @SqlQuery(ROW + LISTED + "AND (:after::uuid IS NULL OR known.id > :after) ORDER BY known.id LIMIT :rows")
    List<DisciplineSummary> page(@BindMethods DisciplineFilter filter, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) FROM discipline_known_at(:knownAt) known " + LISTED)
    long count(@BindMethods DisciplineFilter filter, OffsetDateTime knownAt);

    /** The disciplines of a violation that are not cancelled. */
    @SqlQuery(ROW + "WHERE known.violation_id = :violation AND known.cancelled_on IS NULL")
    List<DisciplineSummary> currentOfViolation(UUID violation, OffsetDateTime knownAt);

    /** Those of a subject by documents of a day that are not cancelled, as recorded now. */
    @SqlQuery(
            ROW
                    + """
                    WHERE known.subject_id = :subject AND known.side = :side AND act.document_date = :documentDate
                      AND known.cancelled_on IS NULL
                    ORDER BY known.id
                    """)
    List<DisciplineSummary> currentByDocument(
            UUID subject, DisciplineSide side, LocalDate documentDate, OffsetDateTime knownAt);

    /** Of a year and the one before; a total has neither side nor form. */
    @SqlQuery(
            """
            WITH place AS MATERIALIZED (
                SELECT unit_id, row_id FROM campaign_rows(:campaign, :under, :knownAt)
            )
            SELECT place.row_id AS unit_id, counted.year, known.side, known.form,
                   count(DISTINCT known.subject_id) FILTER (WHERE known.subject_kind IN ('MEMBER', 'LEADER', 'OFFICIAL')) AS persons,
                   count(DISTINCT known.subject_id) FILTER (WHERE known.subject_kind NOT IN ('MEMBER', 'LEADER', 'OFFICIAL'))
                       AS organisations
            FROM place
            CROSS JOIN (VALUES (:year), (:year - 1)) counted(year)
            LEFT JOIN discipline_known_at(:knownAt) known
              ON known.committed_in = place.unit_id AND known.used_in_year = counted.year AND known.cancelled_on IS NULL
            GROUP BY GROUPING SETS ((place.row_id, counted.year), (place.row_id, counted.year, known.side, known.form))
            HAVING GROUPING(known.side) = 1 OR known.side IS NOT NULL
            ORDER BY place.row_id, counted.year DESC, GROUPING(known.side) DESC, known.side, known.form
            """)
    List<DisciplineFigures.DisciplineCount> figures(UUID campaign, UUID under, int year, OffsetDateTime knownAt);

    @SqlQuery("SELECT id FROM discipline_known_at(:knownAt) WHERE complaint_id = :complaint ORDER BY id")
    List<UUID> ofComplaint(UUID complaint, OffsetDateTime knownAt);
}
