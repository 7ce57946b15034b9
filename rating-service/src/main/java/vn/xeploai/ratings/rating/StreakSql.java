package vn.xeploai.ratings.rating;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Subjects who kept a tier for years: of the last year those at or below a unit, of the years before wherever they were then. */
interface StreakSql {
    String STREAK =
            """
            WITH best AS MATERIALIZED (
                SELECT scheme_id, scheme_revision, grade
                FROM unnest(:schemes, :revisions, :grades) AS best(scheme_id, scheme_revision, grade)
            ), place AS MATERIALIZED (
                SELECT campaign.id AS campaign_id, campaign.scheme_id, campaign.scheme_revision, below.unit_id
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
                CROSS JOIN LATERAL campaign_paths(
                    campaign.id, coalesce(holding.unit_id, campaign.root_unit_id), :knownAt) below
                WHERE campaign.period = :lastPeriod AND :subjectKind = ANY(campaign.subject_kinds)
            ), last AS MATERIALIZED (
                SELECT DISTINCT ON (known.subject_id) known.subject_kind, known.subject_id, known.unit_id
                FROM place
                JOIN rating_known_at(:knownAt) known USING (campaign_id, unit_id)
                JOIN best USING (scheme_id, scheme_revision, grade)
                WHERE known.subject_kind = :subjectKind AND known.state IN ('DECIDED', 'PUBLISHED')
                  AND (:distinction::text IS NULL OR known.distinction = :distinction)
                ORDER BY known.subject_id, known.campaign_id
            )
            SELECT last.subject_kind, last.subject_id, last.unit_id, streak.years
            FROM last
            CROSS JOIN LATERAL (
                SELECT count(*) AS length,
                       jsonb_agg(jsonb_build_object('year', year.period::integer, 'campaignId', year.campaign_id, 'unitId', year.unit_id,
                                                    'grade', year.grade, 'distinction', year.distinction)
                                 ORDER BY year.period) AS years
                FROM (
                    SELECT DISTINCT ON (campaign.period)
                           campaign.period, known.campaign_id, known.unit_id, known.grade, known.distinction
                    FROM rating_subject rating
                    JOIN campaign_plan campaign ON campaign.id = rating.campaign_id AND campaign.period = ANY(:periods)
                    JOIN rating_known_at(:knownAt) known ON known.id = rating.id
                    JOIN best
                      ON best.scheme_id = campaign.scheme_id AND best.scheme_revision = campaign.scheme_revision
                     AND best.grade = known.grade
                    WHERE rating.subject_kind = last.subject_kind AND rating.subject_id = last.subject_id
                      AND known.state IN ('DECIDED', 'PUBLISHED')
                      AND (:distinction::text IS NULL OR known.distinction = :distinction)
                    ORDER BY campaign.period, known.campaign_id
                ) year
            ) streak
            WHERE streak.length = :years
            """;

    @SqlQuery(
            STREAK
                    + """
                    AND (:after::uuid IS NULL OR last.subject_id > :after)
                    ORDER BY last.subject_id
                    LIMIT :rows
                    """)
    List<RatingStreak> page(
            @BindMethods StreakQuery query, @BindMethods BestGrades best, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) FROM (" + STREAK + ") listed")
    long count(@BindMethods StreakQuery query, @BindMethods BestGrades best, OffsetDateTime knownAt);

    /** The grades of a tier, in every revision of every scheme. Public, since Jdbi binds the methods of public types only. */
    public record BestGrades(String[] schemes, Integer[] revisions, String[] grades) {}
}
