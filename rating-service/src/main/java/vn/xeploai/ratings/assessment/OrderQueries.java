package vn.xeploai.ratings.assessment;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** Who belongs to a subject, and what else the subject was rated. */
@Singleton
class OrderQueries {
    private static final String OTHERS =
            """
            SELECT known.id, known.subject_id, known.subject_kind, campaign.period AS period_text, campaign.track, campaign.scheme_id,
                   campaign.scheme_revision, known.state, known.grade
            FROM rating
            JOIN campaign ON campaign.id = rating.campaign_id
            JOIN rating_known_at(:knownAt) known ON known.id = rating.id
            WHERE rating.subject_id = ANY(:subjects) AND known.state <> 'OFF_ROSTER'
            ORDER BY known.id
            """;
    /**
     * Of each kind, the first that was not concluded on the day; a cancelled conclusion is none, and those of the same paper are decided
     * together.
     */
    private static final String UNCONCLUDED =
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
            JOIN roster_entry entry ON entry.campaign_id = below.campaign_id AND entry.unit_id = below.unit_id
            WHERE entry.on_roster AND entry.recorded_from <= :knownAt AND (entry.recorded_to IS NULL OR entry.recorded_to > :knownAt)
              AND entry.rating_id <> below.rating_id AND entry.rating_id NOT IN (SELECT unnest(:together))
              AND NOT EXISTS (
                  SELECT FROM decision_item item
                  WHERE item.rating_id = entry.rating_id AND item.recorded_at <= :knownAt AND item.state IN ('DECIDED', 'NOT_RATED')
                    AND (item.decided_on IS NULL OR item.decided_on <= below.day)
                    AND NOT EXISTS (
                        SELECT FROM decision_item later
                        WHERE later.rating_id = item.rating_id AND later.state = 'CANCELLED'
                          AND later.recorded_at > item.recorded_at AND later.recorded_at <= :knownAt))
            ORDER BY below.rating_id, entry.subject_kind, entry.unit_id = below.own, entry.rating_id
            """;

    private final Jdbi jdbi;

    OrderQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<OtherRating> others(Collection<UUID> subjects, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(OTHERS)
                .bindArray("subjects", UUID.class, subjects.toArray())
                .bind("knownAt", knownAt)
                .mapTo(OtherRating.class)
                .list());
    }

    /** @param together ratings that are decided by the same paper */
    List<RelatedRow> unconcluded(List<Judged> asked, Collection<UUID> together, OffsetDateTime knownAt) {
        if (asked.isEmpty()) return List.of();
        return jdbi.withHandle(handle -> handle.createQuery(UNCONCLUDED)
                .bindArray("ratings", UUID.class, column(asked, judged -> judged.row()
                        .id()))
                .bindArray("campaigns", UUID.class, column(asked, judged -> judged.row()
                        .campaignId()))
                .bindArray("units", UUID.class, column(asked, judged -> judged.row()
                        .unitId()))
                .bindArray("days", String.class, column(asked, judged -> judged.day()
                        .toString()))
                .bindArray("together", UUID.class, together.toArray())
                .bind("knownAt", knownAt)
                .mapTo(RelatedRow.class)
                .list());
    }

    private static Object[] column(List<Judged> asked, Function<Judged, Object> value) {
        return asked.stream().map(value).toArray();
    }
}
