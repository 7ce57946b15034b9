package vn.xeploai.ratings.finding;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import vn.xeploai.platform.time.Days;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Which ratings and units of a campaign are tested, and what their tests need of others. */
interface FindingSql {
    /** Where a unit is in a copied tree, from the root down. */
    record UnitPath(UUID unitId, List<UUID> path) {}

    /** The first subject of a kind that belongs to the asked one and is not concluded. */
    record Unconcluded(UUID askedId, SubjectKind subjectKind, UUID subjectId, boolean sameUnit) {}

    /** Ratings on the roster in the order of their ids, from one on. */
    @SqlQuery(
            """
            SELECT rating_id
            FROM roster_known_at(:knownAt)
            WHERE campaign_id = :campaign AND on_roster
              AND (:under::uuid IS NULL OR unit_id IN (
                       SELECT below.unit_id FROM campaign_paths(:campaign, :under, :knownAt) below))
              AND (:from::uuid IS NULL OR rating_id >= :from)
            ORDER BY rating_id
            LIMIT :most
            """)
    List<UUID> ratings(@BindMethods FindingScope scope, UUID from, int most);

    @SqlQuery(
            """
            SELECT unit.unit_id, unit.kind, unit.founded_on, campaign.roster_on, campaign.period AS period_text, campaign.scheme_id,
                   campaign.scheme_revision,
                   unit.unit_id <> campaign.root_unit_id AND NOT EXISTS (
                       SELECT FROM campaign_tree_known_at(:knownAt) parent
                       WHERE parent.campaign_id = unit.campaign_id AND parent.unit_id = unit.parent_id) AS parentless,
                   CASE WHEN place.changed_at <= :knownAt
                        THEN coalesce((SELECT sum(tally.subjects) FROM tally_now tally
                                       WHERE tally.campaign_id = unit.campaign_id AND tally.unit_id = unit.unit_id), 0)
                   END AS kept,
                   (SELECT count(*) FROM roster_known_at(:knownAt) entry
                    WHERE entry.campaign_id = unit.campaign_id AND entry.unit_id = unit.unit_id AND entry.on_roster) AS counted
            FROM campaign_tree_known_at(:knownAt) unit
            JOIN campaign_known_at(:knownAt) campaign ON campaign.id = unit.campaign_id
            LEFT JOIN unit_place place ON place.campaign_id = unit.campaign_id AND place.unit_id = unit.unit_id
            WHERE unit.campaign_id = :campaign
              AND (:under::uuid IS NULL OR unit.unit_id IN (
                       SELECT below.unit_id FROM campaign_paths(:campaign, :under, :knownAt) below))
            ORDER BY unit.unit_id
            """)
    List<TreeUnit> units(@BindMethods FindingScope scope);

    @SqlQuery(
            """
            WITH RECURSIVE way AS (
                SELECT unit.unit_id AS start, unit.unit_id, unit.parent_id, 0 AS above
                FROM campaign_tree_known_at(:knownAt) unit
                WHERE unit.campaign_id = :campaign AND unit.unit_id = ANY(:units)
                UNION ALL
                SELECT way.start, unit.unit_id, unit.parent_id, way.above + 1
                FROM way
                JOIN campaign_tree_known_at(:knownAt) unit ON unit.campaign_id = :campaign AND unit.unit_id = way.parent_id
            )
            SELECT start AS unit_id, array_agg(unit_id ORDER BY above DESC) AS path FROM way GROUP BY start
            """)
    List<UnitPath> paths(UUID campaign, Collection<UUID> units, OffsetDateTime knownAt);

    /**
     * Of each kind, the first that was not concluded on the day of the asked rating; a cancelled conclusion is none.
     *
     * @param ratings the asked ones, each with its campaign, unit and day
     * @param together ratings that the same document decides
     */
    @SqlQuery(
            """
            WITH asked AS MATERIALIZED (
                SELECT * FROM unnest(:ratings, :campaigns, :units, :days::date[]) AS asked(rating_id, campaign_id, unit_id, day)
            ), placed AS MATERIALIZED (
                SELECT start.campaign_id, start.unit_id AS own, placed.unit_id
                FROM (SELECT DISTINCT campaign_id, unit_id FROM asked) start
                CROSS JOIN LATERAL campaign_paths(start.campaign_id, start.unit_id, :knownAt) placed
            ), below AS MATERIALIZED (
                SELECT asked.rating_id, asked.campaign_id, asked.unit_id AS own, asked.day, placed.unit_id
                FROM asked
                JOIN placed ON placed.campaign_id = asked.campaign_id AND placed.own = asked.unit_id
            )
            SELECT DISTINCT ON (below.rating_id, entry.subject_kind, entry.unit_id = below.own)
                   below.rating_id AS asked_id, entry.subject_kind, entry.subject_id, entry.unit_id = below.own AS same_unit
            FROM below
            JOIN roster_known_at(:knownAt) entry ON entry.campaign_id = below.campaign_id AND entry.unit_id = below.unit_id
            WHERE entry.on_roster AND entry.rating_id <> below.rating_id AND entry.rating_id NOT IN (SELECT unnest(:together))
              AND NOT EXISTS (
                  SELECT FROM conclusions_known_at(:knownAt) concluded
                  WHERE concluded.rating_id = entry.rating_id AND (concluded.decided_on IS NULL OR concluded.decided_on <= below.day))
            ORDER BY below.rating_id, entry.subject_kind, entry.unit_id = below.own, entry.rating_id
            """)
    List<Unconcluded> unconcluded(
            UUID[] ratings,
            UUID[] campaigns,
            UUID[] units,
            String[] days,
            Collection<UUID> together,
            OffsetDateTime knownAt);

    /**
     * Which part of a campaign is tested, as recorded when. Public, since Jdbi binds the methods of public types only.
     *
     * @param under a unit of the copied tree; null for the whole campaign
     */
    record FindingScope(UUID campaign, UUID under, OffsetDateTime knownAt) {
        /** The day of that instant, as of which deadlines are tested. */
        LocalDate today() {
            return knownAt.atZoneSameInstant(Days.ZONE).toLocalDate();
        }
    }

    /**
     * A unit of a copied tree.
     *
     * @param parentless whether the tree lacks the unit above it, though it is not the root
     * @param kept how many subjects its counts held; null where they have changed since, since earlier counts are not kept
     * @param counted how many subjects its roster had
     */
    record TreeUnit(
            UUID unitId,
            String kind,
            LocalDate foundedOn,
            LocalDate rosterOn,
            String periodText,
            String schemeId,
            int schemeRevision,
            boolean parentless,
            Long kept,
            long counted) {
        Period period() {
            return Period.valueOf(periodText);
        }
    }
}
