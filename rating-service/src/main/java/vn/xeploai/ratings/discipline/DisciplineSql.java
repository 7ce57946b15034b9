package vn.xeploai.ratings.discipline;

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

    @SqlQuery("SELECT id FROM discipline_known_at(:knownAt) WHERE complaint_id = :complaint ORDER BY id")
    List<UUID> ofComplaint(UUID complaint, OffsetDateTime knownAt);
}
