package vn.xeploai.ratings.conduct;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads of leaves, as known at an instant. */
@Singleton
class LeaveQueries {
    private static final String ROW =
            """
            SELECT leave.id, leave.member_id, leave.kind, leave.from_day AS "from", leave.to_day AS "to", act.document_number,
                   cancellation.reason AS cancelled_because, leave.recorded_at
            """;
    private static final String LISTED =
            """
            FROM leave
            JOIN act ON act.id = leave.act_id
            LEFT JOIN leave_cancellation cancellation ON cancellation.leave_id = leave.id AND cancellation.recorded_at <= :knownAt
            WHERE leave.recorded_at <= :knownAt
            """;
    private static final String FILTERED =
            """
            AND (:member::uuid IS NULL OR leave.member_id = :member)
            AND (:kind::text IS NULL OR leave.kind = :kind)
            AND (:from::date IS NULL OR leave.to_day > :from)
            AND (:to::date IS NULL OR leave.from_day < :to)
            """;
    private static final String AFTER =
            """
            AND (:after::uuid IS NULL OR leave.id > :after)
            ORDER BY leave.id
            LIMIT :rows
            """;

    private final Jdbi jdbi;

    LeaveQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<LeaveSummary> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(ROW + LISTED + "AND leave.id = :id")
                .bind("id", id)
                .bind("knownAt", OffsetDateTime.MAX)
                .mapTo(LeaveSummary.class)
                .findOne());
    }

    /** A standing leave of the same member and kind that shares days with these. */
    Optional<UUID> overlapping(RecordLeaveRequest request) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT leave.id "
                        + LISTED
                        + FILTERED
                        + "AND cancellation.leave_id IS NULL ORDER BY leave.id LIMIT 1")
                .bindMethods(new LeaveFilter(request.memberId(), request.kind(), request.from(), request.to()))
                .bind("knownAt", OffsetDateTime.MAX)
                .mapTo(UUID.class)
                .findOne());
    }

    List<LeaveSummary> page(LeaveFilter filter, OffsetDateTime knownAt, UUID after, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery(ROW + LISTED + FILTERED + AFTER)
                .bindMethods(filter)
                .bind("knownAt", knownAt)
                .bind("after", after)
                .bind("rows", rows)
                .mapTo(LeaveSummary.class)
                .list());
    }

    long count(LeaveFilter filter, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) " + LISTED + FILTERED)
                .bindMethods(filter)
                .bind("knownAt", knownAt)
                .mapTo(Long.class)
                .one());
    }
}
