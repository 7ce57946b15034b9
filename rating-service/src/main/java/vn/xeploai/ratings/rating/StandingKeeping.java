package vn.xeploai.ratings.rating;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.platform.act.Act;

/** Draws anew how ratings stand whose place on a roster an act has changed. */
@Singleton
class StandingKeeping {
    private final Jdbi jdbi;

    StandingKeeping(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The ratings of a campaign with a roster entry that the act recorded. */
    void draw(UUID campaignId, Act act) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        INSERT INTO rating_state (rating_id, campaign_id, subject_kind, subject_id, unit_id, state, grade, distinction,
                                                  not_rated_reason, decision_id, decided_on, returned_to, held_state, complaint,
                                                  changed_at)
                        SELECT known.id, known.campaign_id, known.subject_kind, known.subject_id, known.unit_id, known.state, known.grade,
                               known.distinction, known.not_rated_reason, known.decision_id, known.decided_on, known.returned_to, known.held_state,
                               known.complaint, :at
                        FROM rating_known_at('infinity') known
                        JOIN roster_entry copy ON copy.rating_id = known.id AND copy.recorded_from = :at
                        WHERE known.campaign_id = :campaign
                        ON CONFLICT (rating_id) DO UPDATE
                        SET unit_id = excluded.unit_id, state = excluded.state, grade = excluded.grade,
                            distinction = excluded.distinction, not_rated_reason = excluded.not_rated_reason,
                            decision_id = excluded.decision_id, decided_on = excluded.decided_on, returned_to = excluded.returned_to,
                            held_state = excluded.held_state, complaint = excluded.complaint, changed_at = excluded.changed_at
                        """)
                .bind("campaign", campaignId)
                .bind("at", act.recordedAt())
                .execute());
    }
}
