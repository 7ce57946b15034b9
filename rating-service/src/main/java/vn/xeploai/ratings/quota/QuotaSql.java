package vn.xeploai.ratings.quota;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import vn.xeploai.ratings.group.GroupMisfit;
import vn.xeploai.ratings.quota.EffectiveQuota.QuotaKey;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

/** The subjects of a campaign by place and grade, with the named groups in which they are. */
interface QuotaSql {
    String PLACED =
            """
            WITH grouped AS (
                SELECT rating_id, array_agg(group_id ORDER BY group_id) AS named
                FROM grouped_ratings(:campaignId)
                GROUP BY rating_id
            ), held AS (
                SELECT DISTINCT state.subject_kind FROM grouped JOIN rating_now state USING (rating_id)
            ), placed AS (
                SELECT state.rating_id, state.subject_kind, state.subject_id, state.unit_id, unit.path, unit.grassroots_id,
                       unit.superior_id, coalesce(grouped.named, '{}') AS named,
                       CASE WHEN state.state IN ('DECIDED', 'PUBLISHED') THEN state.grade END AS grade,
                       CASE WHEN state.state IN ('DECIDED', 'PUBLISHED') THEN state.distinction END AS distinction,
                       CASE WHEN state.state IN ('DECIDED', 'PUBLISHED') THEN state.decided_on END AS decided_on,
                       state.state NOT IN ('DECIDED', 'PUBLISHED', 'NOT_RATED') AS open,
                       (SELECT proposal.grade
                        FROM rating_proposal proposal
                        WHERE state.state IN ('PROPOSED', 'ENDORSED') AND proposal.rating_id = state.rating_id
                        ORDER BY proposal.recorded_at DESC
                        LIMIT 1) AS proposed
                FROM rating_now state
                JOIN unit_place unit ON unit.campaign_id = state.campaign_id AND unit.unit_id = state.unit_id
                LEFT JOIN grouped ON grouped.rating_id = state.rating_id
                WHERE state.campaign_id = :campaignId AND state.state <> 'OFF_ROSTER' AND unit.path IS NOT NULL
            """;
    /** With the subjects that are in no named group or in several, though others of their kind are in one; as many as a list shows. */
    String COUNTED =
            """
            )
            SELECT subject_kind, unit_id, path, grassroots_id, superior_id, named, grade, distinction, proposed, count(*) AS subjects,
                   max(decided_on) AS decided_on, bool_or(open) AS open,
                   coalesce((array_agg(subject_id ORDER BY subject_id)
                                 FILTER (WHERE cardinality(named) <> 1 AND subject_kind IN (SELECT subject_kind FROM held)))[1 : 200],
                            '{}') AS misplaced
            FROM placed
            GROUP BY subject_kind, unit_id, path, grassroots_id, superior_id, named, grade, distinction, proposed
            """;
    /** The units as an array: the few subjects there are found by the index, and not the whole campaign is read. */
    String WITHIN =
            """
            AND (state.unit_id = ANY(ARRAY(
                SELECT near.unit_id
                FROM unit_place near
                WHERE near.campaign_id = :campaignId
                  AND (near.grassroots_id = ANY(:units) OR near.superior_id = ANY(:units) OR near.unit_id = ANY(:units))))
            """;

    @SqlQuery(PLACED + WITHIN + ")" + COUNTED)
    List<QuotaRow> within(UUID campaignId, UUID[] units);

    @SqlQuery(PLACED + WITHIN + "OR grouped.named && :groups::uuid[])" + COUNTED)
    List<QuotaRow> within(UUID campaignId, UUID[] units, UUID[] groups);

    /** The counts of all who may be in one of the groups; without named groups the index of units is enough. */
    default List<QuotaRow> within(UUID campaignId, Collection<QuotaKey> keys) {
        var units = keys.stream().map(QuotaKey::unitId).distinct().toArray(UUID[]::new);
        var groups =
                keys.stream().map(QuotaKey::groupId).filter(Objects::nonNull).toArray(UUID[]::new);
        return groups.length == 0 ? within(campaignId, units) : within(campaignId, units, groups);
    }

    @SqlQuery(PLACED + "AND state.rating_id = ANY(:ratings)) SELECT * FROM placed")
    List<RatingPlace> ratings(UUID campaignId, Collection<UUID> ratings);

    /** A rating in a named group. */
    record GroupedRating(UUID ratingId, UUID groupId) {}

    @SqlQuery(
            """
            SELECT rating_id, group_id
            FROM grouped_ratings_known_at(:campaignId, :knownAt)
            WHERE rating_id = ANY(:ratings)
            """)
    List<GroupedRating> grouped(UUID campaignId, Collection<UUID> ratings, OffsetDateTime knownAt);

    /**
     * The counts at and below a unit as recorded at an instant. Units that have not changed since are read as they are kept, the others from
     * their facts; both in one statement, since no unit may be read half changed.
     */
    @SqlQuery(
            """
            WITH redrawn AS MATERIALIZED (
                SELECT EXISTS (
                    SELECT FROM campaign_history
                    WHERE campaign_id = :campaignId AND kind <> 'CLOSED' AND recorded_at > :knownAt) AS since
            ), tree AS MATERIALIZED (
                SELECT kept.unit_id, kept.path, kept.grassroots_id, kept.superior_id, kept.changed_at
                FROM unit_place kept
                WHERE NOT (SELECT since FROM redrawn) AND kept.campaign_id = :campaignId AND :under = ANY(kept.path)
                UNION ALL
                SELECT drawn.unit_id, drawn.path, drawn.grassroots_id, drawn.superior_id, kept.changed_at
                FROM campaign_anchors_known_at(:campaignId, :knownAt) drawn
                JOIN unit_place kept ON kept.campaign_id = :campaignId AND kept.unit_id = drawn.unit_id
                WHERE (SELECT since FROM redrawn) AND :under = ANY(drawn.path)
            ), state AS MATERIALIZED (
                SELECT rating.rating_id, rating.subject_kind, rating.subject_id, rating.unit_id, rating.state, rating.grade,
                       rating.distinction, rating.decided_on
                FROM tree
                JOIN rating_now rating ON rating.campaign_id = :campaignId AND rating.unit_id = tree.unit_id
                WHERE tree.changed_at <= :knownAt AND rating.state <> 'OFF_ROSTER'
                UNION ALL
                SELECT known.id, known.subject_kind, known.subject_id, known.unit_id, known.state, known.grade, known.distinction,
                       known.decided_on
                FROM tree
                JOIN rating_known_at(:knownAt) known ON known.campaign_id = :campaignId AND known.unit_id = tree.unit_id
                WHERE tree.changed_at > :knownAt AND known.state <> 'OFF_ROSTER'
            ), held AS MATERIALIZED (
                SELECT rating_id, subject_kind, group_id FROM grouped_ratings_known_at(:campaignId, :knownAt)
            ), grouped AS (
                SELECT rating_id, array_agg(group_id ORDER BY group_id) AS named FROM held GROUP BY rating_id
            ), placed AS (
                SELECT state.subject_kind, state.subject_id, tree.unit_id, tree.path, tree.grassroots_id, tree.superior_id,
                       coalesce(grouped.named, '{}') AS named,
                       CASE WHEN state.state IN ('DECIDED', 'PUBLISHED') THEN state.grade END AS grade,
                       CASE WHEN state.state IN ('DECIDED', 'PUBLISHED') THEN state.distinction END AS distinction,
                       CASE WHEN state.state IN ('DECIDED', 'PUBLISHED') THEN state.decided_on END AS decided_on,
                       state.state NOT IN ('DECIDED', 'PUBLISHED', 'NOT_RATED') AS open,
                       (SELECT proposal.grade
                        FROM rating_proposal proposal
                        WHERE state.state IN ('PROPOSED', 'ENDORSED') AND proposal.rating_id = state.rating_id
                          AND proposal.recorded_at <= :knownAt
                        ORDER BY proposal.recorded_at DESC
                        LIMIT 1) AS proposed
                FROM state
                JOIN tree USING (unit_id)
                LEFT JOIN grouped USING (rating_id)
            """
                    + COUNTED)
    List<QuotaRow> under(UUID campaignId, UUID under, OffsetDateTime knownAt);

    @SqlQuery(
            """
            SELECT EXISTS (
                SELECT FROM campaign_tree_known_at(:knownAt) WHERE campaign_id = :campaignId AND unit_id = :unitId)
            """)
    boolean hasUnit(UUID campaignId, UUID unitId, OffsetDateTime knownAt);

    @SqlQuery(
            "SELECT EXISTS (SELECT FROM unit_place WHERE campaign_id = :campaignId AND unit_id = :unitId AND path IS NOT NULL)")
    boolean hasUnit(UUID campaignId, UUID unitId);

    record GradeCount(UUID unitId, SubjectKind subjectKind, String grade, int subjects) {}

    /** The counts of grades of a unit by itself and of each unit directly below it with everything below that. */
    @SqlQuery(
            """
            SELECT coalesce(unit.path[array_position(unit.path, :under) + 1], :under) AS unit_id, counts.subject_kind, counts.grade,
                   sum(counts.subjects)::integer AS subjects
            FROM tally_now counts
            JOIN unit_place unit ON unit.campaign_id = counts.campaign_id AND unit.unit_id = counts.unit_id
            WHERE counts.campaign_id = :campaignId AND :under = ANY(unit.path) AND counts.state IN ('DECIDED', 'PUBLISHED')
            GROUP BY 1, 2, 3
            ORDER BY 1, 2, 3
            """)
    List<GradeCount> grades(UUID campaignId, UUID under);

    /** The rows that are locked for groups. */
    @SqlUpdate(
            """
            INSERT INTO quota_group (id, campaign_id)
            SELECT id, :campaignId FROM unnest(:ids) AS touched(id) ORDER BY id
            ON CONFLICT DO NOTHING
            """)
    void insertGroups(UUID campaignId, Collection<UUID> ids);

    /**
     * How many subjects of one place have the same grade, decided or proposed.
     *
     * @param grade the decided one; empty where there is none
     * @param proposed the current proposal; null where there is none, or a decision
     * @param decidedOn the day of the latest document behind the grade; null where there is none
     * @param open whether any of them is still to be concluded
     * @param misplaced those in none of the named groups or in several, where groups hold others of their kind; the first 200
     */
    record QuotaRow(
            @Nested QuotaPlace place,
            @Nested RatingGrade grade,
            String proposed,
            int subjects,
            LocalDate decidedOn,
            boolean open,
            List<UUID> misplaced) {
        RatingGrade proposal() {
            return new RatingGrade(proposed, null);
        }

        Stream<GroupMisfit> misfits() {
            return misplaced.stream()
                    .map(id -> new GroupMisfit(
                            place.subjectKind(), id, place.named().size()));
        }
    }

    /** One subject with its place and its current grade. */
    record RatingPlace(UUID ratingId, UUID subjectId, @Nested QuotaPlace place, @Nested RatingGrade grade) {
        Subject subject() {
            return new Subject(place.subjectKind(), subjectId);
        }
    }
}
