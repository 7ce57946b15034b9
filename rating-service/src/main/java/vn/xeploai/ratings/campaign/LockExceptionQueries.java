package vn.xeploai.ratings.campaign;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads of lock exceptions, as known at an instant. */
@Singleton
class LockExceptionQueries {
    private static final String ROW =
            """
            SELECT leave.id, leave.campaign_id, leave.unit_id, leave.reason, leave.expires_on, act.document_number AS number,
                   act.document_date AS date, act.document_authority AS authority, act.document_title AS title, leave.recorded_at,
                   act.actor, act.verified, revocation.reason AS revoked_because, revocation.recorded_at AS revoked_at,
                   revoking.actor AS revoked_by
            FROM lock_exception leave
            JOIN act ON act.id = leave.act_id
            LEFT JOIN lock_exception_revocation revocation
              ON revocation.lock_exception_id = leave.id AND revocation.recorded_at <= :knownAt
            LEFT JOIN act revoking ON revoking.id = revocation.act_id
            WHERE leave.campaign_id = :campaign AND leave.recorded_at <= :knownAt
            """;

    private final Jdbi jdbi;

    LockExceptionQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<LockExceptionRow> find(UUID campaignId, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(ROW + "AND leave.id = :id")
                .bind("campaign", campaignId)
                .bind("id", id)
                .bind("knownAt", OffsetDateTime.MAX)
                .mapTo(LockExceptionRow.class)
                .findOne());
    }

    List<LockExceptionRow> page(UUID campaignId, OffsetDateTime knownAt, UUID after, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        ROW + "AND (:after::uuid IS NULL OR leave.id > :after) ORDER BY leave.id LIMIT :rows")
                .bind("campaign", campaignId)
                .bind("knownAt", knownAt)
                .bind("after", after)
                .bind("rows", rows)
                .mapTo(LockExceptionRow.class)
                .list());
    }

    long count(UUID campaignId, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT count(*) FROM lock_exception WHERE campaign_id = :campaign AND recorded_at <= :knownAt")
                .bind("campaign", campaignId)
                .bind("knownAt", knownAt)
                .mapTo(Long.class)
                .one());
    }
}
