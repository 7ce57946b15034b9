package vn.xeploai.ratings.tally;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/**
 * Reads of counts as known at an instant. Where nothing about a unit was recorded after that instant, what is kept of it holds; the others
 * are counted from the facts. Both stand in one statement, so that a unit is never seen half changed.
 */
@Singleton
class TallyQueries {
    private static final String CAMPAIGNS =
            """
            SELECT campaign.id, campaign.root_unit_id,
                   CASE WHEN held.unit_id IS NULL THEN campaign.root_unit_id ELSE :under END AS start_unit_id,
                   campaign.state, campaign.roster_on, campaign.scheme_id, campaign.scheme_revision,
                   greatest(campaign.opened_at, campaign.closed_at, above.recorded_from) AS last_recorded_at
            FROM campaign_known_at(:knownAt) campaign
            LEFT JOIN campaign_unit held
              ON held.campaign_id = campaign.id AND held.unit_id = :under AND held.recorded_from <= :knownAt
             AND (held.recorded_to IS NULL OR held.recorded_to > :knownAt)
            LEFT JOIN campaign_ancestor above
              ON above.campaign_id = campaign.id AND above.unit_id = :under AND above.recorded_from <= :knownAt
             AND (above.recorded_to IS NULL OR above.recorded_to > :knownAt)
            WHERE campaign.state <> 'PLANNED'
              AND (:campaign::uuid IS NULL OR campaign.id = :campaign)
              AND campaign.period = :period AND campaign.track = :track
              AND (held.unit_id IS NOT NULL OR above.unit_id IS NOT NULL)
            ORDER BY campaign.id
            """;

    private static final String UNITS =
            """
            WITH RECURSIVE known AS NOT MATERIALIZED (
                SELECT *
                FROM campaign_unit
                WHERE recorded_from <= :knownAt AND (recorded_to IS NULL OR recorded_to > :knownAt)
            ), below AS (
                SELECT known.*, 0 AS depth
                FROM unnest(:campaigns, :starts) AS start(campaign_id, unit_id)
                JOIN known USING (campaign_id, unit_id)
                UNION ALL
                SELECT known.*, below.depth + 1
                FROM below
                JOIN known ON known.campaign_id = below.campaign_id AND known.parent_id = below.unit_id
            )
            SELECT below.campaign_id, below.unit_id, below.parent_id, below.kind, below.type, below.party_level,
                   submission.version AS submission_version, submission.number AS submission_number,
                   submission.date AS submission_date,
                   CASE WHEN unit.changed_at <= :knownAt THEN unit.roster_hash ELSE (
                       SELECT md5(string_agg(entry.subject_id::text, ',' ORDER BY entry.subject_id))
                       FROM roster_entry entry
                       WHERE entry.campaign_id = below.campaign_id AND entry.unit_id = below.unit_id
                         AND entry.subject_kind = 'MEMBER' AND entry.on_roster AND entry.recorded_from <= :knownAt
                         AND (entry.recorded_to IS NULL OR entry.recorded_to > :knownAt)) END AS roster_hash
            FROM below
            JOIN tally_unit unit ON unit.campaign_id = below.campaign_id AND unit.unit_id = below.unit_id
            LEFT JOIN LATERAL (
                SELECT version, number, date
                FROM submission
                WHERE submission.campaign_id = below.campaign_id AND submission.unit_id = below.unit_id
                  AND submission.recorded_at <= :knownAt
                ORDER BY version DESC
                LIMIT 1) submission ON true
            ORDER BY below.campaign_id, below.depth, below.unit_id
            """;

    private static final String COUNTS =
            """
            WITH unit AS MATERIALIZED (
                SELECT campaign_id, unit_id, changed_at
                FROM tally_unit
                JOIN unnest(:campaigns, :units) AS asked(campaign_id, unit_id) USING (campaign_id, unit_id)
            )
            SELECT campaign_id, unit_id, subject_kind, state, grade, distinction, not_rated_reason AS reason, subjects AS count
            FROM unit
            JOIN tally USING (campaign_id, unit_id)
            WHERE unit.changed_at <= :knownAt
            UNION ALL
            SELECT campaign_id, unit_id, subject_kind, state, grade, distinction, not_rated_reason, count(*)
            FROM unit
            JOIN rating_known_at(:knownAt) known USING (campaign_id, unit_id)
            WHERE unit.changed_at > :knownAt AND state <> 'OFF_ROSTER'
            GROUP BY campaign_id, unit_id, subject_kind, state, grade, distinction, not_rated_reason
            ORDER BY campaign_id, unit_id, subject_kind, state, grade, distinction, reason
            """;

    private final Jdbi jdbi;

    TallyQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<TallyCampaignRow> campaigns(TallyScope scope) {
        return jdbi.withHandle(handle -> handle.createQuery(CAMPAIGNS)
                .bind("under", scope.under())
                .bind("period", scope.period().toString())
                .bind("track", scope.track())
                .bind("campaign", scope.campaign())
                .bind("knownAt", scope.knownAt())
                .mapTo(TallyCampaignRow.class)
                .list());
    }

    List<TallyUnitRow> units(List<TallyCampaignRow> campaigns, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(UNITS)
                .bindArray("campaigns", UUID.class, ids(campaigns, TallyCampaignRow::id))
                .bindArray("starts", UUID.class, ids(campaigns, TallyCampaignRow::startUnitId))
                .bind("knownAt", knownAt)
                .mapTo(TallyUnitRow.class)
                .list());
    }

    List<TallyCountRow> counts(List<TallyUnitRow> units, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> bound(handle.createQuery(COUNTS), units, knownAt)
                .mapTo(TallyCountRow.class)
                .list());
    }

    /** When the last fact about one of the units was recorded, at or before the instant. */
    Optional<Instant> lastRecordedAt(List<TallyUnitRow> units, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> bound(handle.createQuery(LastFact.SQL), units, knownAt)
                .map((row, context) -> row.getObject(1, OffsetDateTime.class))
                .findFirst()
                .map(OffsetDateTime::toInstant));
    }

    private static Query bound(Query query, List<TallyUnitRow> units, OffsetDateTime knownAt) {
        return query.bindArray("campaigns", UUID.class, ids(units, TallyUnitRow::campaignId))
                .bindArray("units", UUID.class, ids(units, TallyUnitRow::unitId))
                .bind("knownAt", knownAt);
    }

    private static <T> Object[] ids(List<T> rows, Function<T, UUID> id) {
        return rows.stream().map(id).toArray();
    }
}
