package vn.xeploai.ratings.submission;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/**
 * Compares the figures of a unit and all below it as recorded at two instants, from the facts alone. A subject that is on no roster there
 * is in no figure.
 */
interface SubmissionDifferenceSql {
    String FIGURES =
            """
            WITH before_path AS MATERIALIZED (
                SELECT unit_id, path FROM campaign_paths(:campaign, :unit, :before)
            ), after_path AS MATERIALIZED (
                SELECT unit_id, path FROM campaign_paths(:campaign, :unit, :after)
            ), before AS (
                SELECT known.id, known.subject_kind, known.unit_id, known.state, known.grade, known.distinction, known.not_rated_reason
                FROM rating_known_at(:before) known
                JOIN before_path USING (unit_id)
                WHERE known.campaign_id = :campaign AND known.state <> 'OFF_ROSTER'
            ), after AS (
                SELECT known.id, known.subject_kind, known.unit_id, known.state, known.grade, known.distinction, known.not_rated_reason
                FROM rating_known_at(:after) known
                JOIN after_path USING (unit_id)
                WHERE known.campaign_id = :campaign AND known.state <> 'OFF_ROSTER'
            )
            """;
    String CHANGED = FIGURES
            + """
            , changed AS (
                SELECT id, before.id IS NOT NULL AS before_counted, after.id IS NOT NULL AS after_counted
                FROM before
                FULL JOIN after USING (id)
                WHERE (before.unit_id, before.state, before.grade, before.distinction, before.not_rated_reason)
                      IS DISTINCT FROM (after.unit_id, after.state, after.grade, after.distinction, after.not_rated_reason)
            )
            """;

    String COUNT = CHANGED + "SELECT count(*) FROM changed";

    String PAGE = CHANGED
            + """
            SELECT changed.id AS rating_id, rating.subject_kind, rating.subject_id,
                   was.unit_id AS before_unit_id, changed.before_counted, was.state AS before_state, was.grade AS before_grade,
                   was.distinction AS before_distinction, was.not_rated_reason AS before_not_rated_reason,
                   became.unit_id AS after_unit_id, changed.after_counted, became.state AS after_state, became.grade AS after_grade,
                   became.distinction AS after_distinction, became.not_rated_reason AS after_not_rated_reason
            FROM (SELECT * FROM changed WHERE :from::uuid IS NULL OR id > :from ORDER BY id LIMIT :rows) changed
            JOIN rating_subject rating ON rating.id = changed.id
            LEFT JOIN LATERAL (SELECT * FROM rating_known_at(:before) known WHERE known.id = changed.id) was ON true
            LEFT JOIN LATERAL (SELECT * FROM rating_known_at(:after) known WHERE known.id = changed.id) became ON true
            ORDER BY changed.id
            """;

    String COUNTS = FIGURES
            + """
            SELECT subject_kind, state, grade, distinction, not_rated_reason, sum(before) AS before, sum(after) AS after,
                   sum(after) - sum(before) AS difference
            FROM (
                SELECT subject_kind, state, grade, distinction, not_rated_reason, 1 AS before, 0 AS after FROM before
                UNION ALL
                SELECT subject_kind, state, grade, distinction, not_rated_reason, 0, 1 FROM after
            ) figures
            GROUP BY subject_kind, state, grade, distinction, not_rated_reason
            ORDER BY subject_kind, state, grade, distinction, not_rated_reason
            """;

    /** A unit that left the tree has no row that names the act; the refresh of that instant does. */
    String ACTS = FIGURES
            + """
            , moved AS (
                SELECT listed.rating_id, copy.recorded_from, copy.recorded_to, copy.act_id
                FROM unnest(:ratings) AS listed(rating_id)
                LEFT JOIN before ON before.id = listed.rating_id
                LEFT JOIN before_path ON before_path.unit_id = before.unit_id
                LEFT JOIN after ON after.id = listed.rating_id
                LEFT JOIN after_path ON after_path.unit_id = after.unit_id
                JOIN campaign_tree_history copy ON copy.campaign_id = :campaign AND copy.unit_id = ANY(before_path.path || after_path.path)
                WHERE (before.id IS NULL) <> (after.id IS NULL)
            ), bearing AS (
                SELECT done.rating_id, CASE WHEN done.action IN ('DECISION', 'NOT_RATED') THEN 'CONCLUSION' ELSE 'STEP' END AS kind,
                       done.act_id, done.decision_id, done.reason
                FROM rating_history done
                WHERE done.rating_id = ANY(:ratings) AND done.recorded_at > :before AND done.recorded_at <= :after
                UNION
                SELECT entry.rating_id, 'ROSTER', entry.act_id, NULL, entry.reason
                FROM roster_history entry
                WHERE entry.rating_id = ANY(:ratings) AND entry.recorded_from > :before AND entry.recorded_from <= :after
                UNION
                SELECT rating_id, 'TREE', act_id, NULL, NULL FROM moved WHERE recorded_from > :before AND recorded_from <= :after
                UNION
                SELECT moved.rating_id, 'TREE', event.act_id, NULL, NULL
                FROM moved
                JOIN campaign_history event ON event.campaign_id = :campaign AND event.recorded_at = moved.recorded_to
                WHERE moved.recorded_to > :before AND moved.recorded_to <= :after
            )
            SELECT bearing.rating_id, bearing.act_id, bearing.kind, act.recorded_at, act.actor, act.verified, bearing.decision_id,
                   act.document_number, act.document_date, act.document_authority, coalesce(event.reason, bearing.reason) AS reason
            FROM bearing
            JOIN act ON act.id = bearing.act_id
            LEFT JOIN campaign_history event ON event.campaign_id = :campaign AND event.act_id = bearing.act_id
            ORDER BY act.recorded_at, bearing.kind, bearing.act_id
            """;

    @SqlQuery(COUNTS)
    List<SubmissionDifference.CountDifference> counts(@BindMethods ComparedVersions versions);

    @SqlQuery(COUNT)
    long count(@BindMethods ComparedVersions versions);

    @SqlQuery(PAGE)
    List<SubmissionDifference.SubjectDifference> page(@BindMethods ComparedVersions versions, UUID from, int rows);

    /** The acts between the two versions that concern the listed ratings. */
    @SqlQuery(ACTS)
    List<SubmissionDifference.DifferingAct> acts(@BindMethods ComparedVersions versions, Collection<UUID> ratings);

    /** The instants of two versions of one unit's report. Public, since Jdbi binds the methods of public types only. */
    public record ComparedVersions(UUID campaign, UUID unit, OffsetDateTime before, OffsetDateTime after) {
        static ComparedVersions of(SubmissionSummary before, SubmissionSummary after) {
            return new ComparedVersions(
                    after.campaignId(),
                    after.unitId(),
                    before.knownAt().atOffset(ZoneOffset.UTC),
                    after.knownAt().atOffset(ZoneOffset.UTC));
        }
    }
}
