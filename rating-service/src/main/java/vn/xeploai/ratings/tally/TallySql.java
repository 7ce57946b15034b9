package vn.xeploai.ratings.tally;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.transaction.Transaction;

/**
 * Sums of counts, as recorded at an instant. For a unit of which nothing was recorded after that instant, the kept counts are used; the
 * others are counted from the facts. Both are in one statement, so that a unit is never seen half changed.
 *
 * <p>Paths lead from the unit where counting starts down to a unit. Those of whole copies are kept; the others are drawn as recorded then.
 */
interface TallySql {
    /** Whole copies whose tree has changed since: their kept paths are not those of the instant. */
    String REDRAWN =
            """
            WITH redrawn AS MATERIALIZED (
                SELECT DISTINCT campaign_id
                FROM campaign_history
                WHERE campaign_id = ANY(:wholes) AND kind = 'REFRESHED' AND recorded_at > :knownAt
            ), start AS (
                SELECT campaign_id, unit_id FROM unnest(:parts, :starts) AS part(campaign_id, unit_id)
                UNION ALL
                SELECT campaign.id, campaign.root_unit_id FROM redrawn JOIN campaign_plan campaign ON campaign.id = redrawn.campaign_id
            )
            """;

    /** Everything at or below where counting starts. */
    String BELOW = REDRAWN
            + """
            , below AS (
                SELECT campaign_id, unit_id, path, changed_at, roster_hash
                FROM unit_place
                WHERE campaign_id = ANY(:wholes) AND path IS NOT NULL AND campaign_id NOT IN (SELECT campaign_id FROM redrawn)
                UNION ALL
                SELECT start.campaign_id, tree.unit_id, tree.path, unit.changed_at, unit.roster_hash
                FROM start
                CROSS JOIN LATERAL campaign_paths(start.campaign_id, start.unit_id, :knownAt) tree
                JOIN unit_place unit ON unit.campaign_id = start.campaign_id AND unit.unit_id = tree.unit_id
            )
            """;

    /** Listed units only, each with its path from the root of its copy. */
    String LISTED = REDRAWN
            + """
            , below AS (
                SELECT unit.campaign_id, unit.unit_id, unit.path, unit.changed_at, unit.roster_hash
                FROM campaign_tree copy
                JOIN unit_place unit ON unit.campaign_id = copy.campaign_id AND unit.unit_id = copy.unit_id
                WHERE copy.unit_id = ANY(:units) AND copy.campaign_id = ANY(:wholes)
                  AND copy.campaign_id NOT IN (SELECT campaign_id FROM redrawn)
                UNION ALL
                SELECT start.campaign_id, tree.unit_id, tree.path, unit.changed_at, unit.roster_hash
                FROM start
                CROSS JOIN LATERAL campaign_paths(start.campaign_id, start.unit_id, :knownAt) tree
                JOIN unit_place unit ON unit.campaign_id = start.campaign_id AND unit.unit_id = tree.unit_id
                WHERE tree.unit_id = ANY(:units)
            )
            """;

    /** Lines ENTRY (one for each sum, in their order) and COUNT (what it counts, apart from the rating of its own unit). */
    String SUMS =
            """
            , unit AS MATERIALIZED (
                SELECT campaign_id, unit_id, cardinality(path) AS depth, changed_at,
                       CASE WHEN NOT :rows THEN unit_id WHEN path[1] = :under THEN coalesce(path[2], path[1]) ELSE path[1] END AS entry_id,
                       campaign_id = ANY(:covered) OR (SELECT coalesce(bool_or((below.campaign_id, step.unit_id) IN (
                                   SELECT campaign_id, unit_id FROM submitted_known_at(:campaigns, :knownAt))), false)
                        FROM unnest(path) AS step(unit_id)
                        WHERE step.unit_id <> :under OR step.unit_id = below.unit_id OR below.campaign_id = ANY(:speaking)) AS covered,
                       CASE WHEN changed_at <= :knownAt THEN roster_hash ELSE (
                           SELECT sum(roster_hash_of(entry.unit_id, entry.subject_id))
                           FROM roster_known_at(:knownAt) entry
                           WHERE entry.campaign_id = below.campaign_id AND entry.unit_id = below.unit_id
                             AND entry.subject_kind = 'MEMBER' AND entry.on_roster) END AS roster_hash
                FROM below
            ), kept AS MATERIALIZED (
                SELECT campaign_id, unit_id, subject_kind, state, grade, distinction, not_rated_reason, subjects
                FROM tally_now
                WHERE campaign_id = ANY(:wholes)
            ), direct AS (
                SELECT unit.campaign_id, unit.unit_id, unit.entry_id, unit.covered,
                       kept.subject_kind, kept.state, kept.grade, kept.distinction, kept.not_rated_reason, kept.subjects
                FROM unit
                JOIN kept USING (campaign_id, unit_id)
                WHERE unit.changed_at <= :knownAt
                UNION ALL
                SELECT unit.campaign_id, unit.unit_id, unit.entry_id, unit.covered,
                       tally.subject_kind, tally.state, tally.grade, tally.distinction, tally.not_rated_reason, tally.subjects
                FROM unit
                JOIN tally_now tally USING (campaign_id, unit_id)
                WHERE unit.changed_at <= :knownAt AND unit.campaign_id <> ALL(:wholes)
                UNION ALL
                SELECT unit.campaign_id, unit.unit_id, unit.entry_id, unit.covered,
                       known.subject_kind, known.state, known.grade, known.distinction, known.not_rated_reason, count(*)
                FROM unit
                JOIN rating_known_at(:knownAt) known USING (campaign_id, unit_id)
                WHERE unit.changed_at > :knownAt AND known.state <> 'OFF_ROSTER'
                GROUP BY unit.campaign_id, unit.unit_id, unit.entry_id, unit.covered,
                         known.subject_kind, known.state, known.grade, known.distinction, known.not_rated_reason
            )
            SELECT 'ENTRY' AS line, campaign_id, entry_id, NULL AS subject_kind, NULL AS state, NULL AS grade, NULL AS distinction,
                   NULL AS reason, false AS own, count(*) AS count, sum(roster_hash)::text AS roster_hash, min(depth) AS depth,
                   bool_and(covered OR CASE WHEN changed_at <= :knownAt
                       THEN (SELECT state FROM tally_now tally
                             WHERE tally.campaign_id = unit.campaign_id AND tally.unit_id = unit.unit_id LIMIT 1) IS NULL
                       ELSE (SELECT state FROM rating_known_at(:knownAt) known
                             WHERE known.campaign_id = unit.campaign_id AND known.unit_id = unit.unit_id AND known.state <> 'OFF_ROSTER'
                             LIMIT 1) IS NULL END
                       AND (SELECT child.unit_id FROM campaign_tree_known_at(:knownAt) child
                            WHERE child.campaign_id = unit.campaign_id AND child.parent_id = unit.unit_id
                            LIMIT 1) IS NOT NULL) AS submitted
            FROM unit
            GROUP BY campaign_id, entry_id
            UNION ALL
            SELECT 'COUNT', campaign_id, entry_id, subject_kind, state, grade, distinction, not_rated_reason,
                   unit_id = entry_id AND subject_kind IN (
                       'CELL', 'SECTIONAL_COMMITTEE', 'GRASSROOTS_ORGANISATION', 'SUPERIOR_ORGANISATION') AS own,
                   sum(subjects), NULL, NULL, covered
            FROM direct
            GROUP BY campaign_id, entry_id, subject_kind, state, grade, distinction, not_rated_reason, own, covered
            ORDER BY campaign_id, depth, entry_id, subject_kind, state, grade, distinction, reason, submitted
            """;

    /**
     * For the transaction: one plan for all values, since it fits them all, and making one takes as long as counting a ward. The planner
     * cannot know how many units a tree has; it takes them for few and would sort what is hashed faster.
     */
    @SqlQuery(
            """
            SELECT set_config('plan_cache_mode', 'force_generic_plan', true) || set_config('enable_sort', 'off', true)
            """)
    String setPlanning();

    /** @param rows whether the units below a unit directly below the one asked for are summed with it */
    @SqlQuery(BELOW + SUMS)
    List<TallySums.TallyLine> sums(
            @BindMethods CountedCampaigns campaigns, UUID under, boolean rows, OffsetDateTime knownAt);

    /** @param under no unit: every submission of a unit above counts */
    @SqlQuery(LISTED + SUMS)
    List<TallySums.TallyLine> sumsOf(
            Collection<UUID> units,
            @BindMethods CountedCampaigns campaigns,
            UUID under,
            boolean rows,
            OffsetDateTime knownAt);

    @Transaction
    default TallySums below(List<TallyCampaignSql.TallyCampaignRow> campaigns, TallyScope scope, boolean rows) {
        setPlanning();
        return new TallySums(sums(CountedCampaigns.of(campaigns), scope.under(), rows, scope.knownAt()));
    }

    /** The counts of listed units, each by itself. */
    @Transaction
    default TallySums listed(
            Collection<UUID> units, List<TallyCampaignSql.TallyCampaignRow> campaigns, OffsetDateTime knownAt) {
        setPlanning();
        return new TallySums(sumsOf(units, CountedCampaigns.of(campaigns), new UUID(0, 0), false, knownAt));
    }

    /** The units of the sums, and what each has submitted. */
    @SqlQuery(
            """
            SELECT unit.campaign_id, unit.unit_id, unit.parent_id, unit.kind, unit.type, unit.party_level,
                   submission.version AS submission_version, submission.number AS submission_number,
                   submission.date AS submission_date
            FROM unnest(:campaigns, :units) AS asked(campaign_id, unit_id)
            JOIN campaign_tree_known_at(:knownAt) unit USING (campaign_id, unit_id)
            LEFT JOIN submission_known_at(:knownAt) submission
              ON submission.campaign_id = unit.campaign_id AND submission.unit_id = unit.unit_id AND submission.is_current
            """)
    List<TallySums.TallyHead> heads(Collection<UUID> campaigns, Collection<UUID> units, OffsetDateTime knownAt);

    /** The kept counts beside a recount. One statement: what is written meanwhile is in both counts or in neither. */
    @SqlQuery(
            """
            SELECT unit_id, subject_kind, state, grade, distinction, not_rated_reason AS reason,
                   sum(kept) AS kept, sum(counted) AS counted
            FROM (
                SELECT unit_id, subject_kind, state, grade, distinction, not_rated_reason, subjects AS kept, 0 AS counted
                FROM tally_now
                WHERE campaign_id = :campaign
                UNION ALL
                SELECT unit_id, subject_kind, state, grade, distinction, not_rated_reason, 0, 1
                FROM rating_known_at('infinity')
                WHERE campaign_id = :campaign AND state <> 'OFF_ROSTER'
            ) counts
            GROUP BY unit_id, subject_kind, state, grade, distinction, not_rated_reason
            ORDER BY unit_id, subject_kind, state, grade, distinction, not_rated_reason
            """)
    List<TallyCheck.TallyDifference> compare(UUID campaign);

    /** The campaigns whose counts are summed, by how each is counted. Public, since Jdbi binds the methods of public types only. */
    public record CountedCampaigns(
            UUID[] campaigns, UUID[] wholes, UUID[] parts, UUID[] starts, UUID[] speaking, UUID[] covered) {
        static CountedCampaigns of(List<TallyCampaignSql.TallyCampaignRow> rows) {
            Predicate<TallyCampaignSql.TallyCampaignRow> whole = TallyCampaignSql.TallyCampaignRow::whole;
            return new CountedCampaigns(
                    ids(rows, any -> true, TallyCampaignSql.TallyCampaignRow::id),
                    ids(rows, whole, TallyCampaignSql.TallyCampaignRow::id),
                    ids(rows, whole.negate(), TallyCampaignSql.TallyCampaignRow::id),
                    ids(rows, whole.negate(), TallyCampaignSql.TallyCampaignRow::startUnitId),
                    ids(rows, TallyCampaignSql.TallyCampaignRow::speaks, TallyCampaignSql.TallyCampaignRow::id),
                    ids(rows, TallyCampaignSql.TallyCampaignRow::covered, TallyCampaignSql.TallyCampaignRow::id));
        }

        private static UUID[] ids(
                List<TallyCampaignSql.TallyCampaignRow> rows,
                Predicate<TallyCampaignSql.TallyCampaignRow> which,
                Function<TallyCampaignSql.TallyCampaignRow, UUID> id) {
            return rows.stream().filter(which).map(id).toArray(UUID[]::new);
        }
    }
}
