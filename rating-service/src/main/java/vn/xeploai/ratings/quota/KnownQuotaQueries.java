package vn.xeploai.ratings.quota;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * How the subjects of a campaign stood as known at an instant, with what tells in which groups they were. What was recorded of a unit only
 * before that instant is read as it is kept, the rest from its facts; both in one statement, so that no unit is seen half changed.
 */
@Singleton
class KnownQuotaQueries {
    private static final String UNDER =
            """
            WITH redrawn AS MATERIALIZED (
                SELECT EXISTS (
                    SELECT FROM campaign_event
                    WHERE campaign_id = :campaign AND kind <> 'CLOSED' AND recorded_at > :knownAt) AS since
            ), tree AS MATERIALIZED (
                SELECT kept.unit_id, kept.path, kept.grassroots_id, kept.superior_id, kept.changed_at
                FROM tally_unit kept
                WHERE NOT (SELECT since FROM redrawn) AND kept.campaign_id = :campaign AND :under = ANY(kept.path)
                UNION ALL
                SELECT drawn.unit_id, drawn.path, drawn.grassroots_id, drawn.superior_id, kept.changed_at
                FROM campaign_anchors_known_at(:campaign, :knownAt) drawn
                JOIN tally_unit kept ON kept.campaign_id = :campaign AND kept.unit_id = drawn.unit_id
                WHERE (SELECT since FROM redrawn) AND :under = ANY(drawn.path)
            ), standing AS MATERIALIZED (
                SELECT state.rating_id, state.subject_kind, state.subject_id, state.unit_id, state.state, state.grade, state.distinction
                FROM tree
                JOIN rating_state state ON state.campaign_id = :campaign AND state.unit_id = tree.unit_id
                WHERE tree.changed_at <= :knownAt AND state.state <> 'OFF_ROSTER'
                UNION ALL
                SELECT known.id, known.subject_kind, known.subject_id, known.unit_id, known.state, known.grade, known.distinction
                FROM tree
                JOIN rating_known_at(:knownAt) known ON known.campaign_id = :campaign AND known.unit_id = tree.unit_id
                WHERE tree.changed_at > :knownAt AND known.state <> 'OFF_ROSTER'
            ), held AS MATERIALIZED (
                SELECT rating_id, subject_kind, group_id FROM grouped_ratings_known_at(:campaign, :knownAt)
            ), grouped AS (
                SELECT rating_id, array_agg(group_id ORDER BY group_id) AS named FROM held GROUP BY rating_id
            ), placed AS (
                SELECT standing.subject_kind, standing.subject_id, tree.unit_id, tree.path, tree.grassroots_id, tree.superior_id,
                       coalesce(grouped.named, '{}') AS named,
                       CASE WHEN standing.state IN ('DECIDED', 'PUBLISHED') THEN standing.grade END AS grade,
                       CASE WHEN standing.state IN ('DECIDED', 'PUBLISHED') THEN standing.distinction END AS distinction,
                       (SELECT step.grade
                        FROM rating_step step
                        WHERE standing.state IN ('PROPOSED', 'ENDORSED') AND step.rating_id = standing.rating_id
                          AND step.action IN ('PROPOSAL', 'ENDORSEMENT') AND step.grade IS NOT NULL AND step.recorded_at <= :knownAt
                        ORDER BY step.recorded_at DESC
                        LIMIT 1) AS proposed
                FROM standing
                JOIN tree USING (unit_id)
                LEFT JOIN grouped USING (rating_id)
            )
            """;
    private static final String NAMES =
            """
            SELECT named.id, named.name
            FROM position_group named
            WHERE named.grouping_id = (
                SELECT id FROM grouping WHERE campaign_id = :campaign AND recorded_at <= :knownAt ORDER BY recorded_at DESC LIMIT 1)
            """;
    private static final String HOLDS =
            """
            SELECT EXISTS (
                SELECT FROM campaign_unit
                WHERE campaign_id = :campaign AND unit_id = :unit AND recorded_from <= :knownAt
                  AND (recorded_to IS NULL OR recorded_to > :knownAt))
            """;

    private final Jdbi jdbi;

    KnownQuotaQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<QuotaRow> under(UUID campaignId, UUID under, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(UNDER + QuotaQueries.COUNTED)
                .bind("campaign", campaignId)
                .bind("under", under)
                .bind("knownAt", knownAt)
                .map((row, context) -> QuotaQueries.counted(row))
                .list());
    }

    /** Of the named groups. */
    Map<UUID, String> names(UUID campaignId, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(NAMES)
                .bind("campaign", campaignId)
                .bind("knownAt", knownAt)
                .reduceRows(new HashMap<UUID, String>(), (names, row) -> {
                    names.put(row.getColumn("id", UUID.class), row.getColumn("name", String.class));
                    return names;
                }));
    }

    boolean holds(UUID campaignId, UUID unit, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(HOLDS)
                .bind("campaign", campaignId)
                .bind("unit", unit)
                .bind("knownAt", knownAt)
                .mapTo(Boolean.class)
                .one());
    }
}
