package vn.xeploai.ratings.tally;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import vn.xeploai.ratings.campaign.CampaignState;
import vn.xeploai.ratings.scheme.SubjectKind;

/** The campaigns in the scope of a query, and when their counts last changed. All statements start from the unit, which few campaigns have. */
interface TallyCampaignSql {
    /** The campaigns whose copied trees contain the unit or lie below it. */
    @SqlQuery(
            """
            WITH holding AS (
                SELECT campaign_id, unit_id AS start_unit_id, party_level
                FROM campaign_tree_known_at(:knownAt)
                WHERE unit_id = :under
                UNION ALL
                SELECT campaign_id, NULL, NULL
                FROM campaign_ancestors_known_at(:knownAt)
                WHERE unit_id = :under
            )
            SELECT campaign.id, campaign.root_unit_id, coalesce(holding.start_unit_id, campaign.root_unit_id) AS start_unit_id,
                   campaign.state, campaign.roster_on, campaign.subject_kinds, campaign.scheme_id, campaign.scheme_revision, holding.party_level,
                   EXISTS (
                       SELECT
                       FROM speaking_above(campaign.id, holding.start_unit_id, :knownAt)
                       JOIN submission_known_at(:knownAt) submission ON submission.unit_id = above_id
                       WHERE submission.campaign_id = campaign.id AND submission.is_current) AS covered
            FROM holding
            JOIN campaign_known_at(:knownAt) campaign ON campaign.id = holding.campaign_id
            WHERE (:campaign::uuid IS NULL OR campaign.id = :campaign) AND campaign.period = :periodText AND campaign.track = :track
            ORDER BY campaign.id
            """)
    List<TallyCampaignRow> below(@BindMethods TallyScope scope);

    /** The campaigns whose copied trees contain one of the units. */
    @SqlQuery(
            """
            SELECT campaign.id, campaign.root_unit_id, campaign.root_unit_id AS start_unit_id,
                   campaign.state, campaign.roster_on, campaign.subject_kinds, campaign.scheme_id, campaign.scheme_revision, NULL AS party_level,
                   false AS covered
            FROM (
                SELECT DISTINCT campaign_id FROM campaign_tree_known_at(:knownAt) WHERE unit_id = ANY(:units)) holding
            JOIN campaign_known_at(:knownAt) campaign ON campaign.id = holding.campaign_id
            WHERE campaign.period = :periodText AND campaign.track = :track
            ORDER BY campaign.id
            """)
    List<TallyCampaignRow> containing(Collection<UUID> units, @BindMethods TallyScope scope);

    /**
     * When something that the counts of the campaigns rest on was last recorded, at or before the instant. For a root or a unit above it
     * that is everything in the campaign, for another unit what is recorded of the units below it and of those that report for it.
     *
     * @param starts of the campaigns, in the same order, the units from which they are counted
     */
    @SqlQuery(
            """
            SELECT max(recorded)
            FROM unnest(:campaigns, :roots, :starts) AS asked(id, root_unit_id, start_unit_id)
            CROSS JOIN LATERAL (
                SELECT max(event.recorded_at) AS recorded
                FROM campaign_history event
                WHERE event.campaign_id = asked.id AND event.kind <> 'REFRESHED' AND event.recorded_at <= :knownAt
                UNION ALL
                SELECT CASE WHEN start_unit_id = root_unit_id THEN (
                    SELECT change.recorded_at
                    FROM tally_change change
                    WHERE change.campaign_id = asked.id AND change.recorded_at <= :knownAt
                    ORDER BY change.recorded_at DESC
                    LIMIT 1)
                ELSE (
                    SELECT max(CASE WHEN place.changed_at <= :knownAt THEN place.changed_at ELSE (
                        SELECT max(change.recorded_at)
                        FROM tally_change change
                        WHERE change.campaign_id = place.campaign_id AND change.unit_id = place.unit_id
                          AND change.recorded_at <= :knownAt) END)
                    FROM (
                        SELECT unit_id FROM campaign_paths(asked.id, start_unit_id, :knownAt)
                        UNION ALL
                        SELECT above_id FROM speaking_above(asked.id, start_unit_id, :knownAt)) concerned
                    JOIN unit_place place ON place.campaign_id = asked.id AND place.unit_id = concerned.unit_id) END) fact
            """)
    Optional<Instant> lastFact(
            Collection<UUID> campaigns, Collection<UUID> roots, Collection<UUID> starts, OffsetDateTime knownAt);

    /** When the unit last entered or left the scope of a campaign of the period, at or before the instant. */
    @SqlQuery(
            """
            SELECT max(greatest(recorded_from, CASE WHEN recorded_to <= :knownAt THEN recorded_to END))
            FROM (
                SELECT campaign_id, recorded_from, recorded_to
                FROM campaign_tree_history
                WHERE unit_id = :under AND recorded_from <= :knownAt
                UNION ALL
                SELECT campaign_id, recorded_from, recorded_to
                FROM campaign_ancestor_history
                WHERE unit_id = :under AND recorded_from <= :knownAt
            ) stay
            JOIN campaign_plan campaign ON campaign.id = stay.campaign_id
            WHERE campaign.period = :periodText AND campaign.track = :track
            """)
    Optional<Instant> lastPlacing(@BindMethods TallyScope scope);

    /**
     * A campaign in scope.
     *
     * @param startUnitId the unit from which its copied tree is counted: the one asked for, or its root if that one is above
     * @param partyLevel of the unit asked for in this copied tree; null if that one is above it
     * @param covered whether a unit above the one asked for has submitted for it and all below it
     */
    record TallyCampaignRow(
            UUID id,
            UUID rootUnitId,
            UUID startUnitId,
            CampaignState state,
            LocalDate rosterOn,
            List<SubjectKind> subjectKinds,
            String schemeId,
            int schemeRevision,
            String partyLevel,
            boolean covered) {
        private static final Set<String> REPORTS_FOR_ALL_BELOW = Set.of("GRASSROOTS", "SECTIONAL", "CELL");

        /** Whether its whole copied tree is counted. */
        boolean whole() {
            return startUnitId.equals(rootUnitId);
        }

        /**
         * Whether a submission of the unit asked for is also one of those below it. A grass-roots organisation reports for all its cells; what
         * a district reports to the level above does not imply that its wards have reported to it.
         */
        boolean speaks() {
            return partyLevel != null && REPORTS_FOR_ALL_BELOW.contains(partyLevel);
        }
    }
}
