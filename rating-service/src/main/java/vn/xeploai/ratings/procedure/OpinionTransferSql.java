package vn.xeploai.ratings.procedure;

import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import vn.xeploai.platform.act.Act;

interface OpinionTransferSql {
    @SqlUpdate(
            """
            INSERT INTO opinion_reference (rating_id, opinion_id, act_id, recorded_at)
            SELECT heir.successor_id, given.opinion_id, :act.id, :act.recordedAt
            FROM unnest(:ratings, :successors) AS heir(rating_id, successor_id)
            JOIN (SELECT opinion.rating_id, opinion.id AS opinion_id FROM opinion
                  UNION ALL
                  SELECT reference.rating_id, reference.opinion_id FROM opinion_reference reference) given
              ON given.rating_id = heir.rating_id
            ON CONFLICT DO NOTHING
            """)
    void refer(UUID[] ratings, UUID[] successors, @BindMethods("act") Act act);
}
