package vn.xeploai.ratings.rating;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The tables {@code tally} and {@code tally_mark}. */
interface RatingCountSql {
    @SqlUpdate(
            """
            INSERT INTO tally_mark (campaign_id, unit_id, recorded_at)
            SELECT :campaign, unnest(:units), :at
            ON CONFLICT DO NOTHING
            """)
    void mark(UUID campaign, Collection<UUID> units, Instant at);

    @SqlUpdate("DELETE FROM tally WHERE campaign_id = :campaign AND unit_id = ANY(:units)")
    void delete(UUID campaign, Collection<UUID> units);

    @SqlUpdate(
            """
            INSERT INTO tally (campaign_id, unit_id, subject_kind, state, grade, distinction, not_rated_reason, subjects)
            SELECT campaign_id, unit_id, subject_kind, state, grade, distinction, not_rated_reason, count(*)
            FROM rating_state
            WHERE campaign_id = :campaign AND unit_id = ANY(:units) AND state <> 'OFF_ROSTER'
            GROUP BY campaign_id, unit_id, subject_kind, state, grade, distinction, not_rated_reason
            """)
    void insert(UUID campaign, Collection<UUID> units);
}
