package vn.xeploai.ratings.tally;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Which campaigns a question for counts is about, and since when their answer stands. All start from the unit, of which few campaigns know. */
@Singleton
class TallyCampaignQueries {
    private static final String CAMPAIGNS =
            """
            WITH holding AS (
                SELECT campaign_id, unit_id AS start_unit_id, party_level
                FROM campaign_unit
                WHERE unit_id = :under AND recorded_from <= :knownAt AND (recorded_to IS NULL OR recorded_to > :knownAt)
                UNION ALL
                SELECT campaign_id, NULL, NULL
                FROM campaign_ancestor
                WHERE unit_id = :under AND recorded_from <= :knownAt AND (recorded_to IS NULL OR recorded_to > :knownAt)
            )
            SELECT campaign.id, campaign.root_unit_id, coalesce(holding.start_unit_id, campaign.root_unit_id) AS start_unit_id,
                   campaign.state, campaign.roster_on, campaign.subject_kinds, campaign.scheme_id, campaign.scheme_revision, holding.party_level,
                   EXISTS (
                       SELECT
                       FROM speaking_above(campaign.id, holding.start_unit_id, :knownAt)
                       JOIN submission_known_at(:knownAt) submission ON submission.unit_id = above_id
                       WHERE submission.campaign_id = campaign.id AND submission.stands) AS covered
            FROM holding
            JOIN campaign_known_at(:knownAt) campaign ON campaign.id = holding.campaign_id
            WHERE (:campaign::uuid IS NULL OR campaign.id = :campaign) AND campaign.period = :period AND campaign.track = :track
            ORDER BY campaign.id
            """;

    private static final String CAMPAIGNS_OF_UNITS =
            """
            SELECT campaign.id, campaign.root_unit_id, campaign.root_unit_id AS start_unit_id,
                   campaign.state, campaign.roster_on, campaign.subject_kinds, campaign.scheme_id, campaign.scheme_revision, NULL AS party_level,
                   false AS covered
            FROM (
                SELECT DISTINCT campaign_id
                FROM campaign_unit
                WHERE unit_id = ANY(:units) AND recorded_from <= :knownAt AND (recorded_to IS NULL OR recorded_to > :knownAt)) holding
            JOIN campaign_known_at(:knownAt) campaign ON campaign.id = holding.campaign_id
            WHERE campaign.period = :period AND campaign.track = :track
            ORDER BY campaign.id
            """;

    /** A root or a unit above it feels every fact of the campaign; another unit those of the units below it and of those that report for it. */
    private static final String LAST_FACTS =
            """
            SELECT max(recorded)
            FROM campaign
            JOIN unnest(:campaigns, :starts) AS asked(id, start_unit_id) USING (id)
            CROSS JOIN LATERAL (
                SELECT max(event.recorded_at) AS recorded
                FROM campaign_event event
                WHERE event.campaign_id = campaign.id AND event.kind <> 'REFRESHED' AND event.recorded_at <= :knownAt
                UNION ALL
                SELECT CASE WHEN start_unit_id = root_unit_id THEN (
                    SELECT mark.recorded_at
                    FROM tally_mark mark
                    WHERE mark.campaign_id = campaign.id AND mark.recorded_at <= :knownAt
                    ORDER BY mark.recorded_at DESC
                    LIMIT 1)
                ELSE (
                    SELECT max(CASE WHEN unit.changed_at <= :knownAt THEN unit.changed_at ELSE (
                        SELECT max(mark.recorded_at)
                        FROM tally_mark mark
                        WHERE mark.campaign_id = unit.campaign_id AND mark.unit_id = unit.unit_id AND mark.recorded_at <= :knownAt) END)
                    FROM (
                        SELECT unit_id FROM campaign_paths(campaign.id, start_unit_id, :knownAt)
                        UNION ALL
                        SELECT above_id FROM speaking_above(campaign.id, start_unit_id, :knownAt)) felt
                    JOIN tally_unit unit ON unit.campaign_id = campaign.id AND unit.unit_id = felt.unit_id) END) fact
            """;

    /** When the unit came into the scope of a campaign, or left it. */
    private static final String LAST_PLACING =
            """
            SELECT max(greatest(recorded_from, CASE WHEN recorded_to <= :knownAt THEN recorded_to END))
            FROM (
                SELECT campaign_id, recorded_from, recorded_to FROM campaign_unit WHERE unit_id = :under AND recorded_from <= :knownAt
                UNION ALL
                SELECT campaign_id, recorded_from, recorded_to FROM campaign_ancestor WHERE unit_id = :under AND recorded_from <= :knownAt
            ) stay
            JOIN campaign ON campaign.id = stay.campaign_id
            WHERE campaign.period = :period AND campaign.track = :track
            """;

    private final Jdbi jdbi;

    TallyCampaignQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<TallyCampaignRow> below(TallyScope scope) {
        return jdbi.withHandle(handle -> bound(handle.createQuery(CAMPAIGNS), scope)
                .bind("campaign", scope.campaign())
                .mapTo(TallyCampaignRow.class)
                .list());
    }

    /** The campaigns whose copies hold one of the units. */
    List<TallyCampaignRow> holding(TallyScope scope, List<UUID> units) {
        return jdbi.withHandle(handle -> handle.createQuery(CAMPAIGNS_OF_UNITS)
                .bindArray("units", UUID.class, units.toArray())
                .bind("period", scope.period().toString())
                .bind("track", scope.track())
                .bind("knownAt", scope.knownAt())
                .mapTo(TallyCampaignRow.class)
                .list());
    }

    /** When the last fact about one of the campaigns was recorded, at or before the instant, as far as their part below the unit goes. */
    Optional<Instant> lastFact(List<TallyCampaignRow> campaigns, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> instant(handle.createQuery(LAST_FACTS)
                .bindArray(
                        "campaigns",
                        UUID.class,
                        campaigns.stream().map(TallyCampaignRow::id).toArray())
                .bindArray(
                        "starts",
                        UUID.class,
                        campaigns.stream().map(TallyCampaignRow::startUnitId).toArray())
                .bind("knownAt", knownAt)));
    }

    /** When the unit last came into the copy of a campaign of the period or above it, or left it, at or before the instant. */
    Optional<Instant> lastPlacing(TallyScope scope) {
        return jdbi.withHandle(handle -> instant(bound(handle.createQuery(LAST_PLACING), scope)));
    }

    private static Query bound(Query query, TallyScope scope) {
        return query.bind("under", scope.under())
                .bind("period", scope.period().toString())
                .bind("track", scope.track())
                .bind("knownAt", scope.knownAt());
    }

    private static Optional<Instant> instant(Query query) {
        return query.map((row, context) -> row.getObject(1, OffsetDateTime.class))
                .findFirst()
                .map(OffsetDateTime::toInstant);
    }
}
