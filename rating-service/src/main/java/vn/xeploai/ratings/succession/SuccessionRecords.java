package vn.xeploai.ratings.succession;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.platform.act.Act;

/** What was done with campaigns whose roots ended. */
@Singleton
class SuccessionRecords {
    private final Jdbi jdbi;

    SuccessionRecords(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<SuccessionRow> find(UUID campaignId, UUID reorganisationId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT campaign_id, reorganisation_id, handling, effective_on, act_id, recorded_at
                        FROM succession
                        WHERE campaign_id = :campaign AND reorganisation_id = :reorganisation
                        """)
                .bind("campaign", campaignId)
                .bind("reorganisation", reorganisationId)
                .mapTo(SuccessionRow.class)
                .findOne());
    }

    SuccessionRow add(SuccessionOrder order, Act act) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        INSERT INTO succession (campaign_id, reorganisation_id, handling, effective_on, act_id, recorded_at)
                        VALUES (:campaign, :reorganisation, :handling, :effectiveOn, :act, :at)
                        RETURNING campaign_id, reorganisation_id, handling, effective_on, act_id, recorded_at
                        """)
                .bind("campaign", order.campaignId())
                .bind("reorganisation", order.reorganisationId())
                .bind("handling", order.terms().handling())
                .bind("effectiveOn", order.terms().effectiveOn())
                .bind("act", act.id())
                .bind("at", act.recordedAt())
                .mapTo(SuccessionRow.class)
                .one());
    }

    /** Drawn from the facts as they were known then, so that it is the same for ever. */
    SuccessionResponse answer(SuccessionRow row) {
        return jdbi.withHandle(handle -> SuccessionResponse.of(
                row,
                handle.createQuery(
                                """
                                SELECT handed_to AS campaign_id, subject_kind, count(*) AS count
                                FROM roster_entry
                                WHERE campaign_id = :campaign AND act_id = :act AND handed_to IS NOT NULL
                                GROUP BY handed_to, subject_kind
                                ORDER BY handed_to, subject_kind
                                """)
                        .bind("campaign", row.campaignId())
                        .bind("act", row.actId())
                        .mapTo(HandedOver.class)
                        .list(),
                handle.createQuery(
                                """
                                SELECT subject_kind, state, count(*) AS count
                                FROM rating_known_at(:at)
                                WHERE campaign_id = :campaign AND state <> 'OFF_ROSTER'
                                GROUP BY subject_kind, state
                                ORDER BY subject_kind, state
                                """)
                        .bind("campaign", row.campaignId())
                        .bind("at", row.recordedAt())
                        .mapTo(Stayed.class)
                        .list()));
    }
}
