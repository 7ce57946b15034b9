package vn.xeploai.ratings.rating;

import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import vn.xeploai.platform.act.Act;
import vn.xeploai.ratings.roster.CampaignUnit;

/** Holds of ratings, and, in the same order, the ratings that succeed them. */
interface HoldTransferSql {
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
    void addSteps(UUID[] ratings, UUID[] successors, @BindMethods("act") Act act);

    @SqlQuery(
            """
            UPDATE rating_state current
            SET state = step.to_state, returned_to = step.returned_to, complaint = step.complaint,
                held_state = CASE WHEN step.to_state = 'ON_HOLD' THEN step.from_state END, changed_at = :act.recordedAt
            FROM rating_step step
            WHERE step.rating_id = ANY(:successors) AND step.recorded_at = :act.recordedAt AND current.rating_id = step.rating_id
            RETURNING current.campaign_id, current.unit_id
            """)
    Set<CampaignUnit> updateStates(UUID[] successors, @BindMethods("act") Act act);
}
