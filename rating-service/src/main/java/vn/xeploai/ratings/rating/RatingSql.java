package vn.xeploai.ratings.rating;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.customizer.FetchSize;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.transaction.Transaction;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Track;

/** Reads of ratings: as recorded at an instant, and as they are now. */
interface RatingSql {
    String ROW =
            """
            SELECT known.*, campaign.scheme_id, campaign.scheme_revision
            FROM rating_known_at(:knownAt) known
            JOIN campaign_plan campaign ON campaign.id = known.campaign_id
            """;
    String LISTED =
            """
            WHERE (:campaign::uuid IS NULL OR known.campaign_id = :campaign)
              AND (:under::uuid IS NULL OR (known.campaign_id, known.unit_id) IN (
                       SELECT scope.campaign_id, scope.unit_id FROM campaign_units_below(:under, :knownAt) scope))
              AND (:state::text IS NULL OR known.state = :state)
              AND (:grade::text IS NULL OR known.grade = :grade)
              AND (:subjectKind::text IS NULL OR known.subject_kind = :subjectKind)
              AND (:subject::uuid IS NULL OR known.subject_id = :subject)
            """;
    String AFTER =
            """
            AND (:after::uuid IS NULL OR known.id > :after)
            ORDER BY known.id
            LIMIT :rows
            """;

    @SqlQuery(ROW + "WHERE known.id = :id")
    Optional<RatingSummary.Row> find(UUID id, OffsetDateTime knownAt);

    @SqlQuery(ROW + LISTED + AFTER)
    List<RatingSummary.Row> page(@BindMethods RatingFilter filter, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) FROM rating_known_at(:knownAt) known " + LISTED)
    long count(@BindMethods RatingFilter filter, OffsetDateTime knownAt);

    @SqlQuery(
            """
            SELECT rating.rating_id, rating.campaign_id, rating.subject_kind, rating.subject_id, rating.unit_id, rating.state,
                   rating.decision_id, rating.decided_on, rating.returned_to, rating.held_state, rating.complaint,
                   rating.changed_at AS since, coalesce(step.acting_unit_id, item.acting_unit_id) AS by_unit
            FROM rating_state rating
            LEFT JOIN rating_step step ON step.rating_id = rating.rating_id AND step.recorded_at = rating.changed_at
            LEFT JOIN decision_item item ON item.rating_id = rating.rating_id AND item.recorded_at = rating.changed_at
            WHERE rating.rating_id = ANY(:ids)
            """)
    List<CurrentRating> current(Collection<UUID> ids);

    /** Of some ratings those of a campaign. */
    @SqlQuery("SELECT id FROM rating_subject WHERE campaign_id = :campaign AND id = ANY(:ids)")
    List<UUID> within(UUID campaign, Collection<UUID> ids);

    record SubjectRow(UUID id, SubjectKind subjectKind, UUID subjectId) {}

    @SqlQuery(
            """
            SELECT rating.id, rating.subject_kind, rating.subject_id
            FROM unnest(:kinds, :ids) AS asked(subject_kind, subject_id)
            JOIN rating_subject rating USING (subject_kind, subject_id)
            WHERE rating.campaign_id = :campaign
            """)
    List<SubjectRow> subjects(UUID campaign, String[] kinds, UUID[] ids);

    /** The ratings of subjects in a campaign; subjects that it does not have are left out. */
    default Map<Subject, UUID> find(UUID campaign, Collection<Subject> subjects) {
        var kinds = subjects.stream().map(subject -> subject.kind().name()).toArray(String[]::new);
        var ids = subjects.stream().map(Subject::id).toArray(UUID[]::new);
        return subjects(campaign, kinds, ids).stream()
                .collect(Collectors.toMap(
                        row -> new Subject(row.subjectKind(), row.subjectId()), SubjectRow::id, (one, same) -> one));
    }

    @SqlQuery(
            """
            SELECT id
            FROM decision
            WHERE campaign_id = :campaign AND deciding_unit_id = :decidingUnit AND number_key = :numberKey AND date = :date
            """)
    Optional<UUID> findDecision(UUID campaign, UUID decidingUnit, String numberKey, LocalDate date);

    /**
     * Reads ratings row by row: a country needs no more memory than a ward. What has not changed since the instant is read from its current state; the others, in units that were touched since, are drawn from
     * their facts. The transaction is what makes the fetch size effective.
     */
    @Transaction
    @FetchSize(5_000)
    @SqlQuery(
            """
            WITH scope AS MATERIALIZED (
                SELECT campaign.id, coalesce(holding.unit_id, campaign.root_unit_id) AS start_unit_id,
                       coalesce(holding.unit_id = campaign.root_unit_id, true) AS whole
                FROM (
                    SELECT campaign_id, unit_id
                    FROM campaign_tree_known_at(:knownAt)
                    WHERE unit_id = :under
                    UNION ALL
                    SELECT campaign_id, NULL
                    FROM campaign_ancestors_known_at(:knownAt)
                    WHERE unit_id = :under
                ) holding
                JOIN campaign_plan campaign ON campaign.id = holding.campaign_id
                WHERE campaign.period = :period AND campaign.track = :track
            ), part AS MATERIALIZED (
                SELECT scope.id, below.unit_id
                FROM scope
                CROSS JOIN LATERAL campaign_paths(scope.id, scope.start_unit_id, :knownAt) below
                WHERE NOT scope.whole
            )
            SELECT 'RATING' AS line, rating.subject_id, rating.unit_id, rating.campaign_id, rating.state, rating.grade, rating.distinction,
                   rating.not_rated_reason, rating.decided_on
            FROM scope
            JOIN rating_state rating ON rating.campaign_id = scope.id
            WHERE scope.whole AND rating.subject_kind = :kind AND rating.state <> 'OFF_ROSTER' AND rating.changed_at <= :knownAt
            UNION ALL
            SELECT 'RATING', rating.subject_id, rating.unit_id, rating.campaign_id, rating.state, rating.grade, rating.distinction,
                   rating.not_rated_reason, rating.decided_on
            FROM part
            JOIN rating_state rating ON rating.campaign_id = part.id AND rating.unit_id = part.unit_id
            WHERE rating.subject_kind = :kind AND rating.state <> 'OFF_ROSTER' AND rating.changed_at <= :knownAt
            UNION ALL
            SELECT 'RATING', known.subject_id, known.unit_id, known.campaign_id, known.state, known.grade, known.distinction,
                   known.not_rated_reason, known.decided_on
            FROM scope
            JOIN unit_place touched ON touched.campaign_id = scope.id AND touched.changed_at > :knownAt
            JOIN rating_known_at(:knownAt) known ON known.campaign_id = touched.campaign_id AND known.unit_id = touched.unit_id
            JOIN rating_state late ON late.rating_id = known.id AND late.changed_at > :knownAt
            WHERE known.subject_kind = :kind AND known.state <> 'OFF_ROSTER'
              AND (scope.whole OR (touched.campaign_id, touched.unit_id) IN (SELECT part.id, part.unit_id FROM part))
            ORDER BY subject_id, campaign_id
            """)
    void each(
            UUID under,
            String period,
            Track track,
            SubjectKind kind,
            OffsetDateTime knownAt,
            Consumer<RatingLine.Row> each);
}
