package vn.xeploai.emulation.figure;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Counts of titles and ratings at or below a unit of a campaign, and at or below each unit directly below it. */
interface FigureSql {
    /** Recipients of a title in a row; null where nothing is recorded. */
    record RecordedTitle(
            UUID unitId, String title, Long registered, Long nominated, Long passed, Long awarded, Long revoked) {}

    @SqlQuery(
            """
            WITH recorded AS MATERIALIZED (
                SELECT known.unit_id, known.title, known.recipient_id, 'REGISTERED' AS what
                FROM emulation.registration_known_at(:knownAt) known
                WHERE known.campaign_id = :campaign AND known.cancellation_reason IS NULL
                UNION ALL
                SELECT item.unit_id, item.title, item.recipient_id, 'NOMINATED'
                FROM emulation.nomination_item_known_at(:knownAt) item
                WHERE item.campaign_id = :campaign AND NOT item.cancelled
                UNION ALL
                SELECT item.unit_id, item.title, item.recipient_id, CASE WHEN vote.passed THEN 'PASSED' ELSE 'VOTED' END
                FROM emulation.nomination_item_known_at(:knownAt) item
                JOIN emulation.vote_known_at(:knownAt, 'infinity') vote ON vote.nomination_item_id = item.id AND vote.passed IS NOT NULL
                WHERE item.campaign_id = :campaign AND NOT item.cancelled
                UNION ALL
                SELECT known.unit_id, known.title, known.recipient_id, CASE WHEN known.revoked THEN 'REVOKED' ELSE 'AWARDED' END
                FROM emulation.award_known_at(:knownAt) known
                WHERE known.campaign_id = :campaign
            )
            SELECT place.row_id AS unit_id, recorded.title,
                   nullif(count(DISTINCT recipient_id) FILTER (WHERE what = 'REGISTERED'), 0) AS registered,
                   nullif(count(DISTINCT recipient_id) FILTER (WHERE what = 'NOMINATED'), 0) AS nominated,
                   CASE WHEN bool_or(what IN ('PASSED', 'VOTED'))
                        THEN count(DISTINCT recipient_id) FILTER (WHERE what = 'PASSED') END AS passed,
                   CASE WHEN bool_or(what IN ('AWARDED', 'REVOKED'))
                        THEN count(DISTINCT recipient_id) FILTER (WHERE what = 'AWARDED') END AS awarded,
                   CASE WHEN bool_or(what IN ('AWARDED', 'REVOKED'))
                        THEN count(DISTINCT recipient_id) FILTER (WHERE what = 'REVOKED') END AS revoked
            FROM campaign_rows(:campaign, :under, :knownAt) place
            JOIN recorded ON recorded.unit_id = place.unit_id
            GROUP BY place.row_id, recorded.title
            ORDER BY place.row_id, recorded.title
            """)
    List<RecordedTitle> titles(UUID campaign, UUID under, OffsetDateTime knownAt);

    /** How many subjects of a kind were rated so, in a row. */
    record RatedCount(UUID unitId, SubjectKind subjectKind, String grade, long subjects) {}

    @SqlQuery(
            """
            SELECT place.row_id AS unit_id, known.subject_kind, known.grade, count(*) AS subjects
            FROM campaign_rows(:campaign, :under, :knownAt) place
            JOIN rating_known_at(:knownAt) known ON known.campaign_id = :campaign AND known.unit_id = place.unit_id
            WHERE known.state IN ('DECIDED', 'PUBLISHED') AND known.grade IS NOT NULL
            GROUP BY place.row_id, known.subject_kind, known.grade
            """)
    List<RatedCount> rated(UUID campaign, UUID under, OffsetDateTime knownAt);
}
