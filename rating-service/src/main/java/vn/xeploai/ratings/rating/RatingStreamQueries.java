package vn.xeploai.ratings.rating;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;

/** Streams ratings row by row, so that a country needs no more memory than a ward. */
@Singleton
class RatingStreamQueries {
    private static final int ROWS_AT_ONCE = 5_000;
    /** What has not changed since the instant is read as it stands; the others, in units that were touched since, are drawn from their facts. */
    private static final String ROWS =
            """
            WITH scope AS MATERIALIZED (
                SELECT campaign.id, coalesce(holding.unit_id, campaign.root_unit_id) AS start_unit_id,
                       coalesce(holding.unit_id = campaign.root_unit_id, true) AS whole
                FROM (
                    SELECT campaign_id, unit_id
                    FROM campaign_unit
                    WHERE unit_id = :under AND recorded_from <= :knownAt AND (recorded_to IS NULL OR recorded_to > :knownAt)
                    UNION ALL
                    SELECT campaign_id, NULL
                    FROM campaign_ancestor
                    WHERE unit_id = :under AND recorded_from <= :knownAt AND (recorded_to IS NULL OR recorded_to > :knownAt)
                ) holding
                JOIN campaign ON campaign.id = holding.campaign_id
                WHERE campaign.period = :period AND campaign.track = :track
            ), part AS MATERIALIZED (
                SELECT scope.id, below.unit_id
                FROM scope
                CROSS JOIN LATERAL campaign_paths(scope.id, scope.start_unit_id, :knownAt) below
                WHERE NOT scope.whole
            )
            SELECT standing.subject_id, standing.unit_id, standing.campaign_id, standing.state, standing.grade, standing.distinction,
                   standing.not_rated_reason, standing.decided_on
            FROM scope
            JOIN rating_state standing ON standing.campaign_id = scope.id
            WHERE scope.whole AND standing.subject_kind = :kind AND standing.state <> 'OFF_ROSTER' AND standing.changed_at <= :knownAt
            UNION ALL
            SELECT standing.subject_id, standing.unit_id, standing.campaign_id, standing.state, standing.grade, standing.distinction,
                   standing.not_rated_reason, standing.decided_on
            FROM part
            JOIN rating_state standing ON standing.campaign_id = part.id AND standing.unit_id = part.unit_id
            WHERE standing.subject_kind = :kind AND standing.state <> 'OFF_ROSTER' AND standing.changed_at <= :knownAt
            UNION ALL
            SELECT known.subject_id, known.unit_id, known.campaign_id, known.state, known.grade, known.distinction,
                   known.not_rated_reason, known.decided_on
            FROM scope
            JOIN tally_unit touched ON touched.campaign_id = scope.id AND touched.changed_at > :knownAt
            JOIN rating_known_at(:knownAt) known ON known.campaign_id = touched.campaign_id AND known.unit_id = touched.unit_id
            JOIN rating_state late ON late.rating_id = known.id AND late.changed_at > :knownAt
            WHERE known.subject_kind = :kind AND known.state <> 'OFF_ROSTER'
              AND (scope.whole OR (touched.campaign_id, touched.unit_id) IN (SELECT part.id, part.unit_id FROM part))
            ORDER BY subject_id, campaign_id
            """;

    private final Jdbi jdbi;

    RatingStreamQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void stream(RatingStreamQuestion question, OffsetDateTime knownAt, Consumer<RatingLine> each) {
        jdbi.useTransaction(handle -> handle.createQuery(ROWS)
                .bind("under", question.under())
                .bind("period", question.period().toString())
                .bind("track", question.track())
                .bind("kind", question.subjectKind())
                .bind("knownAt", knownAt)
                .setFetchSize(ROWS_AT_ONCE)
                .map((row, context) -> line(row))
                .forEach(each));
    }

    private static RatingLine line(ResultSet row) throws SQLException {
        return new RatingLine.Row(
                "RATING",
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8));
    }
}
