package vn.xeploai.ratings.submission;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.platform.act.Act;

/** Writes what superior units did with submissions, and looks whether they stand above them. */
@Singleton
class SubmissionEvents {
    private final Jdbi jdbi;

    SubmissionEvents(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(SubmissionRow row, SubmissionVerdict verdict, Act act) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        INSERT INTO submission_event (submission_id, campaign_id, kind, acting_unit_id, reason, act_id, recorded_at)
                        VALUES (:submission, :campaign, :kind, :actingUnit, :reason, :act, :at)
                        """)
                .bind("submission", row.id())
                .bind("campaign", row.campaignId())
                .bind("kind", verdict.kind())
                .bind("actingUnit", verdict.actingUnitId())
                .bind("reason", verdict.reason())
                .bind("act", act.id())
                .bind("at", act.recordedAt())
                .execute());
    }

    /** Whether a unit stands above another one, at any distance, in the copied tree of a campaign or above its root. */
    boolean standsAbove(UUID actingUnit, SubmissionRow row) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        WITH RECURSIVE above AS (
                            SELECT parent_id
                            FROM campaign_unit
                            WHERE campaign_id = :campaign AND unit_id = :unit AND recorded_to IS NULL
                            UNION ALL
                            SELECT copy.parent_id
                            FROM above
                            JOIN campaign_unit copy
                              ON copy.campaign_id = :campaign AND copy.unit_id = above.parent_id AND copy.recorded_to IS NULL
                        )
                        SELECT EXISTS (SELECT FROM above WHERE parent_id = :actingUnit)
                            OR EXISTS (SELECT FROM above) AND EXISTS (
                                SELECT
                                FROM campaign_ancestor
                                WHERE campaign_id = :campaign AND unit_id = :actingUnit AND recorded_to IS NULL)
                        """)
                .bind("campaign", row.campaignId())
                .bind("unit", row.unitId())
                .bind("actingUnit", actingUnit)
                .mapTo(Boolean.class)
                .one());
    }
}
