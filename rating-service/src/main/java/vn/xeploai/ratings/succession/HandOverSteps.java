package vn.xeploai.ratings.succession;

import java.util.List;

/**
 * What is written, in this order, when subjects move from the roster of one campaign to those of others. A hold goes along whatever the
 * receiving rating has been through; where that one is decided already, its grade counts and is contested.
 */
final class HandOverSteps {
    static final List<String> ALL = List.of(
            """
            UPDATE roster_entry SET recorded_to = :at WHERE rating_id = ANY(:ratings) AND recorded_to IS NULL
            """,
            """
            INSERT INTO roster_entry (rating_id, campaign_id, subject_kind, subject_id, unit_id, standing, admitted_on,
                                      temporary_unit_id, leads, on_roster, reason, handed_to, recorded_from, act_id)
            SELECT entry.rating_id, entry.campaign_id, entry.subject_kind, entry.subject_id, entry.unit_id, entry.standing,
                   entry.admitted_on, entry.temporary_unit_id, entry.leads, false, 'HANDED_OVER', heir.campaign_id, :at, :act
            FROM unnest(:ratings, :receivers) AS heir(rating_id, campaign_id)
            JOIN roster_entry entry ON entry.rating_id = heir.rating_id AND entry.recorded_to = :at
            """,
            """
            INSERT INTO rating (id, campaign_id, subject_kind, subject_id, act_id, recorded_at)
            SELECT heir.new_id, heir.campaign_id, rating.subject_kind, rating.subject_id, :act, :at
            FROM unnest(:ratings, :receivers, :newIds) AS heir(rating_id, campaign_id, new_id)
            JOIN rating ON rating.id = heir.rating_id
            ON CONFLICT ON CONSTRAINT rating_subject_unique DO NOTHING
            """,
            """
            UPDATE roster_entry copy
            SET recorded_to = :at
            FROM unnest(:ratings, :receivers) AS heir(rating_id, campaign_id)
            JOIN rating ON rating.id = heir.rating_id
            JOIN rating mine ON mine.campaign_id = heir.campaign_id AND mine.subject_kind = rating.subject_kind
                            AND mine.subject_id = rating.subject_id
            WHERE copy.rating_id = mine.id AND copy.recorded_to IS NULL AND NOT copy.on_roster
            """,
            """
            INSERT INTO roster_entry (rating_id, campaign_id, subject_kind, subject_id, unit_id, standing, admitted_on,
                                      temporary_unit_id, leads, on_roster, handed_from, recorded_from, act_id)
            SELECT mine.id, mine.campaign_id, mine.subject_kind, mine.subject_id, heir.unit_id, entry.standing, entry.admitted_on,
                   entry.temporary_unit_id, entry.leads, true, entry.campaign_id, :at, :act
            FROM unnest(:ratings, :receivers, :units) AS heir(rating_id, campaign_id, unit_id)
            JOIN roster_entry entry ON entry.rating_id = heir.rating_id AND entry.recorded_to = :at
            JOIN rating mine ON mine.campaign_id = heir.campaign_id AND mine.subject_kind = entry.subject_kind
                            AND mine.subject_id = entry.subject_id
            WHERE NOT EXISTS (SELECT FROM roster_entry copy WHERE copy.rating_id = mine.id AND copy.recorded_to IS NULL)
            """,
            """
            INSERT INTO opinion_reference (rating_id, opinion_id, act_id, recorded_at)
            SELECT mine.id, given.opinion_id, :act, :at
            FROM unnest(:ratings, :receivers) AS heir(rating_id, campaign_id)
            JOIN rating ON rating.id = heir.rating_id
            JOIN rating mine ON mine.campaign_id = heir.campaign_id AND mine.subject_kind = rating.subject_kind
                            AND mine.subject_id = rating.subject_id
            JOIN (SELECT opinion.rating_id, opinion.id AS opinion_id FROM opinion
                  UNION ALL
                  SELECT reference.rating_id, reference.opinion_id FROM opinion_reference reference) given
              ON given.rating_id = rating.id
            ON CONFLICT DO NOTHING
            """,
            """
            INSERT INTO rating_step (rating_id, recorded_at, action, role, acting_unit_id, from_state, to_state, reason, returned_to,
                                     complaint, act_id)
            SELECT mine.id, :at, 'HOLD', held.role, held.acting_unit_id, coalesce(mine.held_state, mine.state),
                   CASE WHEN mine.state IN ('DECIDED', 'PUBLISHED') THEN mine.state ELSE 'ON_HOLD' END,
                   held.reason, mine.returned_to, concat_ws('; ', mine.complaint, held.complaint), :act
            FROM unnest(:ratings, :receivers) AS heir(rating_id, campaign_id)
            JOIN rating_state standing ON standing.rating_id = heir.rating_id AND standing.state = 'ON_HOLD'
            JOIN rating own ON own.campaign_id = heir.campaign_id AND own.subject_kind = standing.subject_kind
                           AND own.subject_id = standing.subject_id
            JOIN rating_known_at(:at) mine ON mine.id = own.id
            JOIN LATERAL (
                SELECT step.role, step.acting_unit_id, step.reason, step.complaint
                FROM rating_step step
                WHERE step.rating_id = heir.rating_id
                ORDER BY step.recorded_at DESC
                LIMIT 1) held ON true
            """,
            """
            UPDATE rating_state standing
            SET state = step.to_state, returned_to = step.returned_to, complaint = step.complaint,
                held_state = CASE WHEN step.to_state = 'ON_HOLD' THEN step.from_state END, changed_at = :at
            FROM unnest(:ratings, :receivers) AS heir(rating_id, campaign_id)
            JOIN rating ON rating.id = heir.rating_id
            JOIN rating mine ON mine.campaign_id = heir.campaign_id AND mine.subject_kind = rating.subject_kind
                            AND mine.subject_id = rating.subject_id
            JOIN rating_step step ON step.rating_id = mine.id AND step.recorded_at = :at
            WHERE standing.rating_id = mine.id
            """);

    private HandOverSteps() {}
}
