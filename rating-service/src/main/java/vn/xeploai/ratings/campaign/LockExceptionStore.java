package vn.xeploai.ratings.campaign;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;

/** Writes lock exceptions, and tells for which units they give leave. */
@Singleton
class LockExceptionStore {
    private final Jdbi jdbi;

    LockExceptionStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    UUID add(UUID campaignId, LockExceptionRequest request, Act act) {
        var id = Ids.next();
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        INSERT INTO lock_exception (id, campaign_id, unit_id, reason, expires_on, act_id, recorded_at)
                        VALUES (:id, :campaign, :unit, :reason, :expiresOn, :act, :at)
                        """)
                .bind("id", id)
                .bind("campaign", campaignId)
                .bind("unit", request.unitId())
                .bind("reason", request.reason())
                .bind("expiresOn", request.expiresOn())
                .bind("act", act.id())
                .bind("at", act.recordedAt())
                .execute());
        return id;
    }

    void revoke(UUID id, String reason, Act act) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        INSERT INTO lock_exception_revocation (lock_exception_id, reason, act_id, recorded_at)
                        VALUES (:id, :reason, :act, :at)
                        """)
                .bind("id", id)
                .bind("reason", reason)
                .bind("act", act.id())
                .bind("at", act.recordedAt())
                .execute());
    }

    boolean holds(UUID campaignId, UUID unit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT EXISTS (
                            SELECT FROM campaign_unit WHERE campaign_id = :campaign AND unit_id = :unit AND recorded_to IS NULL)
                        """)
                .bind("campaign", campaignId)
                .bind("unit", unit)
                .mapTo(Boolean.class)
                .one());
    }

    /** Those of the units at or below which an exception of the campaign is active on a day. */
    Set<UUID> unlocked(UUID campaignId, Collection<UUID> units, LocalDate today) {
        return Set.copyOf(jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT DISTINCT below.unit_id
                        FROM lock_exception leave
                        CROSS JOIN LATERAL campaign_paths(leave.campaign_id, leave.unit_id, 'infinity') below
                        WHERE leave.campaign_id = :campaign AND leave.expires_on >= :today AND below.unit_id = ANY(:units)
                          AND NOT EXISTS (SELECT FROM lock_exception_revocation revocation WHERE revocation.lock_exception_id = leave.id)
                        """)
                .bind("campaign", campaignId)
                .bind("today", today)
                .bindArray("units", UUID.class, units.toArray())
                .mapTo(UUID.class)
                .list()));
    }
}
