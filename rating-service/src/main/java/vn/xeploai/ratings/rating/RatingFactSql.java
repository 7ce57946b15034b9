package vn.xeploai.ratings.rating;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.json.Json;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import vn.xeploai.platform.act.Act;
import vn.xeploai.ratings.roster.CampaignUnit;

/**
 * Writes the facts about ratings and the states that follow from them, by sets. A state is never overwritten by a fact with an earlier
 * stamp: the order of the facts is the order of their stamps. The counts of units follow from the states.
 */
interface RatingFactSql {
    @SqlUpdate(
            """
            INSERT INTO rating_step (rating_id, recorded_at, action, role, acting_unit_id, from_state, to_state, grade, reason,
                                     returned_to, complaint, act_id)
            SELECT "ratingId", :at, action, role, "actingUnitId", "fromState", "toState", grade, reason, "returnedTo", complaint, :act
            FROM json_to_recordset(:steps::json)
                 AS step("ratingId" uuid, action text, role text, "actingUnitId" uuid, "fromState" text, "toState" text, grade text,
                         reason text, "returnedTo" text, complaint text)
            """)
    void insertSteps(@Json List<RatingStep> steps, Instant at, UUID act);

    /** What a document has decided stays, but for the state. */
    @SqlUpdate(
            """
            UPDATE rating_state rating
            SET state = step.to_state, returned_to = step.returned_to, complaint = step.complaint,
                held_state = CASE WHEN step.to_state = 'ON_HOLD' THEN step.from_state END, changed_at = step.recorded_at
            FROM rating_step step
            WHERE step.rating_id = ANY(:ratings) AND step.recorded_at = :at AND rating.rating_id = step.rating_id
              AND rating.changed_at < step.recorded_at
            """)
    int applySteps(Collection<UUID> ratings, Instant at);

    @SqlUpdate(
            """
            INSERT INTO decision_item (rating_id, recorded_at, decision_id, position, state, grade, distinction, not_rated_reason,
                                       reason, replaces, decided_on, from_state, role, acting_unit_id, complaint, by_competent_body, act_id)
            SELECT "ratingId", :at, "decisionId", position, state, grade, distinction, "notRatedReason", reason, replaces, "decidedOn",
                   "fromState", role, "actingUnitId", complaint, "byCompetentBody", :act
            FROM json_to_recordset(:conclusions::json)
                 AS item("ratingId" uuid, "decisionId" uuid, position integer, state text, grade text, distinction text,
                         "notRatedReason" text, reason text, replaces uuid, "decidedOn" date, "fromState" text, role text,
                         "actingUnitId" uuid, complaint text, "byCompetentBody" boolean)
            """)
    void insertConclusions(@Json List<Conclusion> conclusions, Instant at, UUID act);

    @SqlUpdate(
            """
            UPDATE rating_state rating
            SET state = item.state, grade = item.grade, distinction = item.distinction, not_rated_reason = item.not_rated_reason,
                decision_id = item.decision_id, decided_on = item.decided_on, returned_to = NULL, held_state = NULL,
                complaint = item.complaint, changed_at = item.recorded_at
            FROM decision_item item
            WHERE item.rating_id = ANY(:ratings) AND item.recorded_at = :at AND rating.rating_id = item.rating_id
              AND rating.changed_at < item.recorded_at
            """)
    int applyConclusions(Collection<UUID> ratings, Instant at);

    /** Draws anew the states of the ratings of a campaign whose roster entries were recorded at an instant. */
    @SqlUpdate(
            """
            INSERT INTO rating_state (rating_id, campaign_id, subject_kind, subject_id, unit_id, state, grade, distinction,
                                      not_rated_reason, decision_id, decided_on, returned_to, held_state, complaint,
                                      changed_at)
            SELECT known.id, known.campaign_id, known.subject_kind, known.subject_id, known.unit_id, known.state, known.grade,
                   known.distinction, known.not_rated_reason, known.decision_id, known.decided_on, known.returned_to, known.held_state,
                   known.complaint, :at
            FROM rating_known_at('infinity') known
            JOIN roster_now entry ON entry.rating_id = known.id AND entry.recorded_from = :at
            WHERE known.campaign_id = :campaign
            ON CONFLICT (rating_id) DO UPDATE
            SET unit_id = excluded.unit_id, state = excluded.state, grade = excluded.grade,
                distinction = excluded.distinction, not_rated_reason = excluded.not_rated_reason,
                decision_id = excluded.decision_id, decided_on = excluded.decided_on, returned_to = excluded.returned_to,
                held_state = excluded.held_state, complaint = excluded.complaint, changed_at = excluded.changed_at
            """)
    void redraw(UUID campaign, Instant at);

    @SqlUpdate(
            """
            INSERT INTO decision (id, campaign_id, number, number_key, date, deciding_unit_id, signer, title, origin, item_count, act_id,
                                  recorded_at)
            VALUES (:id, :campaignId, :number, :numberKey, :date, :decidingUnitId, :signer, :title, :origin, :items, :act.id,
                    :act.recordedAt)
            """)
    void insertDecision(@BindMethods DecisionDocument document, @BindMethods("act") Act act);

    /** Holds ratings that succeed others which are on hold; they are given in the same order. */
    @SqlUpdate(
            """
            INSERT INTO rating_step (rating_id, recorded_at, action, role, acting_unit_id, from_state, to_state, reason, returned_to,
                                     complaint, act_id)
            SELECT mine.id, :act.recordedAt, 'HOLD', held.role, held.acting_unit_id, coalesce(mine.held_state, mine.state),
                   CASE WHEN mine.state IN ('DECIDED', 'PUBLISHED') THEN mine.state ELSE 'ON_HOLD' END,
                   held.reason, mine.returned_to, concat_ws('; ', mine.complaint, held.complaint), :act.id
            FROM unnest(:ratings, :successors) AS heir(rating_id, successor_id)
            JOIN rating_state current ON current.rating_id = heir.rating_id AND current.state = 'ON_HOLD'
            JOIN rating_known_at(:act.recordedAt) mine ON mine.id = heir.successor_id
            JOIN LATERAL (
                SELECT step.role, step.acting_unit_id, step.reason, step.complaint
                FROM rating_step step
                WHERE step.rating_id = heir.rating_id
                ORDER BY step.recorded_at DESC
                LIMIT 1) held ON true
            """)
    void insertHolds(UUID[] ratings, UUID[] successors, @BindMethods("act") Act act);

    @SqlQuery(
            """
            UPDATE rating_state current
            SET state = step.to_state, returned_to = step.returned_to, complaint = step.complaint,
                held_state = CASE WHEN step.to_state = 'ON_HOLD' THEN step.from_state END, changed_at = :act.recordedAt
            FROM rating_step step
            WHERE step.rating_id = ANY(:successors) AND step.recorded_at = :act.recordedAt AND current.rating_id = step.rating_id
            RETURNING current.campaign_id, current.unit_id
            """)
    Set<CampaignUnit> applyHolds(UUID[] successors, @BindMethods("act") Act act);

    @SqlUpdate(
            """
            INSERT INTO tally_mark (campaign_id, unit_id, recorded_at)
            SELECT :campaign, unnest(:units), :at
            ON CONFLICT DO NOTHING
            """)
    void markCounts(UUID campaign, Collection<UUID> units, Instant at);

    @SqlUpdate("DELETE FROM tally WHERE campaign_id = :campaign AND unit_id = ANY(:units)")
    void deleteCounts(UUID campaign, Collection<UUID> units);

    @SqlUpdate(
            """
            INSERT INTO tally (campaign_id, unit_id, subject_kind, state, grade, distinction, not_rated_reason, subjects)
            SELECT campaign_id, unit_id, subject_kind, state, grade, distinction, not_rated_reason, count(*)
            FROM rating_state
            WHERE campaign_id = :campaign AND unit_id = ANY(:units) AND state <> 'OFF_ROSTER'
            GROUP BY campaign_id, unit_id, subject_kind, state, grade, distinction, not_rated_reason
            """)
    void insertCounts(UUID campaign, Collection<UUID> units);
}
