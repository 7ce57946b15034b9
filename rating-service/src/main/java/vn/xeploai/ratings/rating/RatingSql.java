package vn.xeploai.ratings.rating;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

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
    Optional<RatingRow> find(UUID id, OffsetDateTime knownAt);

    @SqlQuery(ROW + LISTED + AFTER)
    List<RatingRow> page(@BindMethods RatingFilter filter, OffsetDateTime knownAt, UUID after, int rows);

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
}
