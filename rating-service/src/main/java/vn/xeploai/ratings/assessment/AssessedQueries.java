package vn.xeploai.ratings.assessment;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads of the ratings that are assessed. */
@Singleton
class AssessedQueries {
    private static final String ROWS =
            """
            SELECT known.id, known.campaign_id, known.subject_kind, known.subject_id, known.unit_id, known.state, known.grade,
                   known.not_rated_reason, known.standing, known.admitted_on, known.decided_on, entry.temporary_unit_id, entry.leads,
                   unit.founded_on,
                   campaign.period AS period_text, campaign.track, campaign.scheme_id, campaign.scheme_revision,
                   EXISTS (SELECT FROM campaign_event closing
                           WHERE closing.campaign_id = campaign.id AND closing.kind = 'CLOSED' AND closing.recorded_at <= :knownAt) AS closed,
                   known.state = 'ON_HOLD' AS on_hold,
                   EXISTS (SELECT FROM decision_item item
                           WHERE item.rating_id = known.id AND item.from_state = 'PUBLISHED' AND item.replaces IS NULL
                             AND item.recorded_at <= :knownAt
                             AND NOT EXISTS (SELECT FROM decision_item mending
                                             WHERE mending.rating_id = item.rating_id AND mending.replaces IS NOT NULL
                                               AND mending.recorded_at > item.recorded_at AND mending.recorded_at <= :knownAt))
                       AS changed_without_paper
            FROM rating_known_at(:knownAt) known
            JOIN campaign ON campaign.id = known.campaign_id
            JOIN roster_entry entry
              ON entry.rating_id = known.id AND entry.recorded_from <= :knownAt
             AND (entry.recorded_to IS NULL OR entry.recorded_to > :knownAt)
            LEFT JOIN campaign_unit unit
              ON unit.campaign_id = known.campaign_id AND unit.unit_id = known.unit_id AND unit.recorded_from <= :knownAt
             AND (unit.recorded_to IS NULL OR unit.recorded_to > :knownAt)
            WHERE known.id = ANY(:ids)
            ORDER BY known.id
            """;
    private static final String ON_ROSTER =
            """
            SELECT entry.rating_id
            FROM roster_entry entry
            WHERE entry.campaign_id = :campaign AND entry.on_roster AND entry.recorded_from <= :knownAt
              AND (entry.recorded_to IS NULL OR entry.recorded_to > :knownAt)
              AND (:under::uuid IS NULL OR entry.unit_id IN (
                       SELECT below.unit_id FROM campaign_paths(:campaign, :under, :knownAt) below))
              AND (:from::uuid IS NULL OR entry.rating_id >= :from)
            ORDER BY entry.rating_id
            LIMIT :rows
            """;

    private final Jdbi jdbi;

    AssessedQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<AssessedRow> rows(Collection<UUID> ids, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS)
                .bindArray("ids", UUID.class, ids.toArray())
                .bind("knownAt", knownAt)
                .mapTo(AssessedRow.class)
                .list());
    }

    /** Ratings on the roster of a campaign in the order of their ids, from one on. */
    List<UUID> ids(FindingScope scope, UUID from, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery(ON_ROSTER)
                .bindMethods(scope)
                .bind("from", from)
                .bind("rows", rows)
                .mapTo(UUID.class)
                .list());
    }
}
