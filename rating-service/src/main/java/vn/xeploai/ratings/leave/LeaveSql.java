package vn.xeploai.ratings.leave;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Leaves as recorded at an instant. */
interface LeaveSql {
    String ROW =
            """
            SELECT known.id, known.member_id, known.kind, known.from_day AS "from", known.to_day AS "to", act.document_number,
                   known.cancellation_reason, known.recorded_at
            FROM leave_known_at(:knownAt) known
            JOIN act ON act.id = known.act_id
            """;
    String LISTED =
            """
            WHERE (:member::uuid IS NULL OR known.member_id = :member)
              AND (:kind::text IS NULL OR known.kind = :kind)
              AND (:from::date IS NULL OR known.to_day > :from)
              AND (:to::date IS NULL OR known.from_day < :to)
            """;

    @SqlQuery(ROW + "WHERE known.id = :id")
    Optional<LeaveSummary> find(UUID id, OffsetDateTime knownAt);

    @SqlQuery(ROW + LISTED + "AND (:after::uuid IS NULL OR known.id > :after) ORDER BY known.id LIMIT :rows")
    List<LeaveSummary> page(@BindMethods LeaveFilter filter, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) FROM leave_known_at(:knownAt) known " + LISTED)
    long count(@BindMethods LeaveFilter filter, OffsetDateTime knownAt);

    /** The first of the listed leaves that count now. */
    @SqlQuery("SELECT known.id FROM leave_known_at('infinity') known " + LISTED
            + "AND known.cancellation_reason IS NULL ORDER BY known.id LIMIT 1")
    Optional<UUID> findCurrent(UUID member, LeaveKind kind, LocalDate from, LocalDate to);
}
