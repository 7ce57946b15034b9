package vn.xeploai.ratings.tally;

/**
 * The statement that sums counts up, as known at an instant. Where nothing about a unit was recorded after that instant, what is kept of it
 * holds; the others are counted from the facts. Both stand in one statement, so that a unit is never seen half changed.
 *
 * <p>Ways lead from the unit where counting starts down to a unit. Those of whole copies are kept; the others are drawn as they were known.
 */
final class TallySql {
    /** Whole copies whose tree has changed since: for them the ways that are kept now are not those that were known then. */
    private static final String REDRAWN =
            """
            WITH redrawn AS MATERIALIZED (
                SELECT DISTINCT campaign_id
                FROM campaign_event
                WHERE campaign_id = ANY(:wholes) AND kind = 'REFRESHED' AND recorded_at > :knownAt
            ), start AS (
                SELECT campaign_id, unit_id FROM unnest(:parts, :starts) AS part(campaign_id, unit_id)
                UNION ALL
                SELECT campaign.id, campaign.root_unit_id FROM redrawn JOIN campaign ON campaign.id = redrawn.campaign_id
            )
            """;

    /** Everything at or below where counting starts. */
    static final String BELOW = REDRAWN
            + """
            , below AS (
                SELECT campaign_id, unit_id, path, changed_at, roster_hash
                FROM tally_unit
                WHERE campaign_id = ANY(:wholes) AND path IS NOT NULL AND campaign_id NOT IN (SELECT campaign_id FROM redrawn)
                UNION ALL
                SELECT start.campaign_id, tree.unit_id, tree.path, unit.changed_at, unit.roster_hash
                FROM start
                CROSS JOIN LATERAL campaign_paths(start.campaign_id, start.unit_id, :knownAt) tree
                JOIN tally_unit unit ON unit.campaign_id = start.campaign_id AND unit.unit_id = tree.unit_id
            )
            """;

    /** Listed units only, each with its way from the root of its copy. */
    static final String LISTED = REDRAWN
            + """
            , below AS (
                SELECT unit.campaign_id, unit.unit_id, unit.path, unit.changed_at, unit.roster_hash
                FROM campaign_unit copy
                JOIN tally_unit unit ON unit.campaign_id = copy.campaign_id AND unit.unit_id = copy.unit_id
                WHERE copy.unit_id = ANY(:units) AND copy.recorded_to IS NULL AND copy.campaign_id = ANY(:wholes)
                  AND copy.campaign_id NOT IN (SELECT campaign_id FROM redrawn)
                UNION ALL
                SELECT start.campaign_id, tree.unit_id, tree.path, unit.changed_at, unit.roster_hash
                FROM start
                CROSS JOIN LATERAL campaign_paths(start.campaign_id, start.unit_id, :knownAt) tree
                JOIN tally_unit unit ON unit.campaign_id = start.campaign_id AND unit.unit_id = tree.unit_id
                WHERE tree.unit_id = ANY(:units)
            )
            """;

    /**
     * Lines ENTRY (one for each sum, in their order) and COUNT (what it holds, its unit's own rating apart). Who has submitted, which
     * {@code submission_known_at} tells of one unit, is asked for by sets here: a country has many.
     */
    static final String SUMS =
            """
            , unit AS MATERIALIZED (
                SELECT campaign_id, unit_id, cardinality(path) AS depth, changed_at,
                       CASE WHEN NOT :rows THEN unit_id WHEN path[1] = :under THEN coalesce(path[2], path[1]) ELSE path[1] END AS entry_id,
                       campaign_id = ANY(:covered) OR (SELECT coalesce(bool_or((below.campaign_id, step.unit_id) IN (
                                   SELECT campaign_id, unit_id
                                   FROM submission
                                   WHERE campaign_id = ANY(:campaigns) AND recorded_at <= :knownAt
                                   GROUP BY campaign_id, unit_id
                                   HAVING max(version) = max(version) FILTER (WHERE id NOT IN (
                                       SELECT submission_id
                                       FROM submission_event
                                       WHERE campaign_id = ANY(:campaigns) AND kind = 'RETURNED' AND recorded_at <= :knownAt)))), false)
                        FROM unnest(path) AS step(unit_id)
                        WHERE step.unit_id <> :under OR step.unit_id = below.unit_id OR below.campaign_id = ANY(:speaking)) AS covered,
                       CASE WHEN changed_at <= :knownAt THEN roster_hash ELSE (
                           SELECT sum(roster_hash_of(entry.unit_id, entry.subject_id))
                           FROM roster_entry entry
                           WHERE entry.campaign_id = below.campaign_id AND entry.unit_id = below.unit_id
                             AND entry.subject_kind = 'MEMBER' AND entry.on_roster AND entry.recorded_from <= :knownAt
                             AND (entry.recorded_to IS NULL OR entry.recorded_to > :knownAt)) END AS roster_hash
                FROM below
            ), kept AS MATERIALIZED (
                SELECT campaign_id, unit_id, subject_kind, state, grade, distinction, not_rated_reason, subjects
                FROM tally
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
                JOIN tally USING (campaign_id, unit_id)
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
                       THEN (SELECT state FROM tally
                             WHERE tally.campaign_id = unit.campaign_id AND tally.unit_id = unit.unit_id LIMIT 1) IS NULL
                       ELSE (SELECT state FROM rating_known_at(:knownAt) known
                             WHERE known.campaign_id = unit.campaign_id AND known.unit_id = unit.unit_id AND known.state <> 'OFF_ROSTER'
                             LIMIT 1) IS NULL END
                       AND (SELECT child.unit_id FROM campaign_unit child
                            WHERE child.campaign_id = unit.campaign_id AND child.parent_id = unit.unit_id
                              AND child.recorded_from <= :knownAt AND (child.recorded_to IS NULL OR child.recorded_to > :knownAt)
                            LIMIT 1) IS NOT NULL) AS submitted
            FROM unit
            GROUP BY campaign_id, entry_id
            UNION ALL
            SELECT 'COUNT', campaign_id, entry_id, subject_kind, state, grade, distinction, not_rated_reason,
                   unit_id = entry_id AND subject_kind IN ('CELL', 'SECTIONAL_COMMITTEE', 'GRASSROOTS_ORGANISATION') AS own,
                   sum(subjects), NULL, NULL, covered
            FROM direct
            GROUP BY campaign_id, entry_id, subject_kind, state, grade, distinction, not_rated_reason, own, covered
            ORDER BY campaign_id, depth, entry_id, subject_kind, state, grade, distinction, reason, submitted
            """;

    private TallySql() {}
}
