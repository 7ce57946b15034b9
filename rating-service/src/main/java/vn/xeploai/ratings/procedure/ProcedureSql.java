package vn.xeploai.ratings.procedure;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** What was done to a rating, and the relation of an acting unit to its subject. */
interface ProcedureSql {
    /** Every decision and note on a rating, the latest first. */
    @SqlQuery(
            """
            SELECT line.state, line.grade, line.distinction, line.not_rated_reason, line.reason, line.replaces,
                   line.decided_on, line.decision_id, decision.number, decision.deciding_unit_id, decision.signer,
                   decision.origin, line.recorded_at, act.actor, act.verified
            FROM decision_line line
            JOIN act ON act.id = line.act_id
            LEFT JOIN decision_document decision ON decision.id = line.decision_id
            WHERE line.rating_id = :rating AND line.recorded_at <= :knownAt
            ORDER BY line.recorded_at DESC
            """)
    List<RatingResponse.RatingEntry> decisions(UUID rating, OffsetDateTime knownAt);

    /** Every step of a rating, decisions and notes included, the latest first. */
    @SqlQuery(
            """
            SELECT step.action, step.role, step.acting_unit_id, step.from_state, step.to_state, step.grade, step.reason,
                   step.returned_to, step.complaint, step.decision_id, step.recorded_at, act.actor, act.verified
            FROM rating_history step
            JOIN act ON act.id = step.act_id
            WHERE step.rating_id = :rating AND step.recorded_at <= :knownAt
            ORDER BY step.recorded_at DESC
            """)
    List<RatingResponse.RatingStepEntry> steps(UUID rating, OffsetDateTime knownAt);

    /** A {@link Standpoint} but for what the scheme says of it. */
    record StandpointRow(
            UUID ratingId,
            boolean own,
            boolean decided,
            boolean above,
            String level,
            boolean higher,
            boolean nextAboveRoot,
            Set<OpinionKind> asked) {
        Standpoint of(boolean organisation, Boolean competent) {
            return new Standpoint(organisation, own, decided, above, competent, level, higher, nextAboveRoot, asked);
        }
    }

    @SqlQuery(
            """
            SELECT rating.rating_id, rating.unit_id = :acting AS own,
                   EXISTS (SELECT FROM decision_line line
                           JOIN decision_document decision ON decision.id = line.decision_id
                           WHERE line.rating_id = rating.rating_id AND line.decision_id = rating.decision_id
                             AND decision.deciding_unit_id = :acting AND line.by_competent_body) AS decided,
                   coalesce(rating.unit_id <> :acting AND :acting = ANY(place.path), false) AS above,
                   (SELECT party_level FROM campaign_tree acting
                    WHERE acting.campaign_id = rating.campaign_id AND acting.unit_id = :acting) AS level,
                   EXISTS (SELECT FROM campaign_ancestor_now higher
                           WHERE higher.campaign_id = rating.campaign_id AND higher.unit_id = :acting) AS higher,
                   coalesce(cardinality(place.path) = 1 AND own.parent_id = :acting, false) AS next_above_root,
                   ARRAY (SELECT kind FROM opinion_request request
                          WHERE request.rating_id = rating.rating_id AND request.unit_id = :acting) AS asked
            FROM rating_now rating
            LEFT JOIN unit_place place ON place.campaign_id = rating.campaign_id AND place.unit_id = rating.unit_id
            LEFT JOIN campaign_tree own ON own.campaign_id = rating.campaign_id AND own.unit_id = rating.unit_id
            WHERE rating.rating_id = ANY(:ratings)
            """)
    List<StandpointRow> standpoints(Collection<UUID> ratings, UUID acting);
}
