package vn.xeploai.ratings.rating;

import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.sqlobject.customizer.FetchSize;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.transaction.Transaction;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Track;

/** Reads ratings row by row: a country needs no more memory than a ward. */
interface RatingStreamSql {
    /**
     * What has not changed since the instant is read from its current state; the others, in units that were touched since, are drawn from
     * their facts. The transaction is what makes the fetch size effective.
     */
    @Transaction
    @FetchSize(5_000)
    @SqlQuery(
            """
            WITH scope AS MATERIALIZED (
                SELECT campaign.id, coalesce(holding.unit_id, campaign.root_unit_id) AS start_unit_id,
                       coalesce(holding.unit_id = campaign.root_unit_id, true) AS whole
                FROM (
                    SELECT campaign_id, unit_id
                    FROM campaign_tree_known_at(:knownAt)
                    WHERE unit_id = :under
                    UNION ALL
                    SELECT campaign_id, NULL
                    FROM campaign_ancestors_known_at(:knownAt)
                    WHERE unit_id = :under
                ) holding
                JOIN campaign_plan campaign ON campaign.id = holding.campaign_id
                WHERE campaign.period = :period AND campaign.track = :track
            ), part AS MATERIALIZED (
                SELECT scope.id, below.unit_id
                FROM scope
                CROSS JOIN LATERAL campaign_paths(scope.id, scope.start_unit_id, :knownAt) below
                WHERE NOT scope.whole
            )
            SELECT 'RATING' AS line, rating.subject_id, rating.unit_id, rating.campaign_id, rating.state, rating.grade, rating.distinction,
                   rating.not_rated_reason, rating.decided_on
            FROM scope
            JOIN rating_state rating ON rating.campaign_id = scope.id
            WHERE scope.whole AND rating.subject_kind = :kind AND rating.state <> 'OFF_ROSTER' AND rating.changed_at <= :knownAt
            UNION ALL
            SELECT 'RATING', rating.subject_id, rating.unit_id, rating.campaign_id, rating.state, rating.grade, rating.distinction,
                   rating.not_rated_reason, rating.decided_on
            FROM part
            JOIN rating_state rating ON rating.campaign_id = part.id AND rating.unit_id = part.unit_id
            WHERE rating.subject_kind = :kind AND rating.state <> 'OFF_ROSTER' AND rating.changed_at <= :knownAt
            UNION ALL
            SELECT 'RATING', known.subject_id, known.unit_id, known.campaign_id, known.state, known.grade, known.distinction,
                   known.not_rated_reason, known.decided_on
            FROM scope
            JOIN unit_place touched ON touched.campaign_id = scope.id AND touched.changed_at > :knownAt
            JOIN rating_known_at(:knownAt) known ON known.campaign_id = touched.campaign_id AND known.unit_id = touched.unit_id
            JOIN rating_state late ON late.rating_id = known.id AND late.changed_at > :knownAt
            WHERE known.subject_kind = :kind AND known.state <> 'OFF_ROSTER'
              AND (scope.whole OR (touched.campaign_id, touched.unit_id) IN (SELECT part.id, part.unit_id FROM part))
            ORDER BY subject_id, campaign_id
            """)
    void each(
            UUID under,
            String period,
            Track track,
            SubjectKind kind,
            OffsetDateTime knownAt,
            Consumer<RatingLine.Row> each);
}
