package vn.xeploai.ratings.lock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import vn.xeploai.platform.act.Document;

/** Lock exceptions as recorded at an instant, and the units to which they apply. */
interface LockExceptionSql {
    String ROW =
            """
            SELECT exception.id, exception.campaign_id, exception.unit_id, exception.reason, exception.expires_on, act.document_number,
                   act.document_date, act.document_authority, act.document_title, exception.recorded_at, act.actor, act.verified,
                   revocation.reason AS revoked_reason, revocation.recorded_at AS revoked_recorded_at, revoking.actor AS revoked_actor
            FROM lock_exception exception
            JOIN act ON act.id = exception.act_id
            LEFT JOIN lock_exception_revocation revocation
              ON revocation.lock_exception_id = exception.id AND revocation.recorded_at <= :knownAt
            LEFT JOIN act revoking ON revoking.id = revocation.act_id
            WHERE exception.campaign_id = :campaign AND exception.recorded_at <= :knownAt
            """;

    @SqlQuery(ROW + "AND exception.id = :id")
    Optional<Row> find(UUID campaign, UUID id, OffsetDateTime knownAt);

    /** Those of a unit by documents of a day that are not revoked, expired or not. */
    @SqlQuery(
            ROW
                    + """
                    AND exception.unit_id = :unit AND act.document_date = :documentDate AND revocation.lock_exception_id IS NULL
                    ORDER BY exception.id
                    """)
    List<Row> currentByDocument(UUID campaign, UUID unit, LocalDate documentDate, OffsetDateTime knownAt);

    @SqlQuery(ROW + "AND (:after::uuid IS NULL OR exception.id > :after) ORDER BY exception.id LIMIT :rows")
    List<Row> page(UUID campaign, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) FROM lock_exception WHERE campaign_id = :campaign AND recorded_at <= :knownAt")
    long count(UUID campaign, OffsetDateTime knownAt);

    /** Those of the units at or below which an exception of the campaign is active on a day. */
    @SqlQuery(
            """
            SELECT DISTINCT below.unit_id
            FROM lock_exception exception
            CROSS JOIN LATERAL campaign_paths(exception.campaign_id, exception.unit_id, 'infinity') below
            WHERE exception.campaign_id = :campaign AND exception.expires_on >= :today AND below.unit_id = ANY(:units)
              AND NOT EXISTS (
                  SELECT FROM lock_exception_revocation revocation WHERE revocation.lock_exception_id = exception.id)
            """)
    Set<UUID> unlocked(UUID campaign, Collection<UUID> units, LocalDate today);

    /** A lock exception as recorded at an instant. */
    record Row(
            UUID id,
            UUID campaignId,
            UUID unitId,
            String reason,
            LocalDate expiresOn,
            @Nested("document") Document document,
            Instant recordedAt,
            String actor,
            boolean verified,
            @Nested("revoked") LockExceptionResponse.LockExceptionRevocationResponse revocation) {}
}
