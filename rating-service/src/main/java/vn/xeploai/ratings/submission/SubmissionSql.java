package vn.xeploai.ratings.submission;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import vn.xeploai.platform.act.Act;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Submissions as recorded at an instant, and the figures that a unit submits. */
interface SubmissionSql {
    String ROW =
            """
            SELECT known.id, known.campaign_id, known.unit_id, known.version, known.state, known.number, known.date, known.signer,
                   known.remark, known.reason, known.recorded_at AS known_at, known.figures_hash, act.actor, act.verified, known.changed_at
            FROM submission_known_at(:knownAt) known
            JOIN act ON act.id = known.act_id
            """;
    String LISTED =
            """
            WHERE (:campaign::uuid IS NULL OR known.campaign_id = :campaign)
              AND (:unit::uuid IS NULL OR known.unit_id = :unit)
              AND (:state::text IS NULL OR known.state = :state)
            """;

    @SqlQuery(ROW + "WHERE known.id = :id")
    Optional<SubmissionRow> find(UUID id, OffsetDateTime knownAt);

    @SqlQuery(ROW + LISTED + "AND (:after::uuid IS NULL OR known.id > :after) ORDER BY known.id LIMIT :rows")
    List<SubmissionSummary> page(@BindMethods SubmissionFilter filter, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) FROM submission_known_at(:knownAt) known " + LISTED)
    long count(@BindMethods SubmissionFilter filter, OffsetDateTime knownAt);

    @SqlQuery("SELECT id FROM submission WHERE campaign_id = :campaign AND unit_id = :unit AND version = :version")
    Optional<UUID> findVersion(UUID campaign, UUID unit, int version);

    @SqlQuery(
            """
            SELECT event.kind, event.acting_unit_id, event.reason, event.recorded_at, act.actor, act.verified
            FROM submission_event event
            JOIN act ON act.id = event.act_id
            WHERE event.submission_id = :submission AND event.recorded_at <= :knownAt
            ORDER BY event.recorded_at
            """)
    List<SubmissionResponse.SubmissionEvent> events(UUID submission, OffsetDateTime knownAt);

    @SqlUpdate(
            """
            INSERT INTO submission_event (submission_id, campaign_id, kind, acting_unit_id, reason, act_id, recorded_at)
            VALUES (:submission.id, :submission.campaignId, :review.kind, :review.actingUnitId, :review.reason, :act.id, :act.recordedAt)
            """)
    void insertEvent(
            @BindMethods("submission") SubmissionSummary submission,
            @BindMethods("review") SubmissionReview review,
            @BindMethods("act") Act act);

    /** The unit and all below it in the copied tree of a campaign. */
    @SqlQuery("SELECT unit_id FROM campaign_units_below(:unit, 'infinity') WHERE campaign_id = :campaign")
    List<UUID> unitsBelow(UUID unit, UUID campaign);

    @SqlQuery(
            """
            SELECT unit_id, subject_kind, state, grade, distinction, not_rated_reason AS reason, subjects AS count
            FROM tally_now
            WHERE campaign_id = :campaign AND unit_id = ANY(:units)
            """)
    List<UnitCount> counts(UUID campaign, Collection<UUID> units);

    /** Whether a unit is above another one, at any distance, in the copied tree of a campaign or above its root. */
    @SqlQuery(
            """
            SELECT EXISTS (
                SELECT
                FROM unit_place place
                WHERE place.campaign_id = :campaign AND place.unit_id = :unit AND place.path IS NOT NULL
                  AND (:actingUnit <> place.unit_id AND :actingUnit = ANY(place.path) OR EXISTS (
                      SELECT FROM campaign_ancestor_now above WHERE above.campaign_id = :campaign AND above.unit_id = :actingUnit)))
            """)
    boolean isAbove(UUID actingUnit, UUID unit, UUID campaign);

    /** A version as recorded at an instant, and the act that recorded it. */
    record SubmissionRow(@Nested SubmissionSummary summary, String actor, boolean verified, Instant changedAt) {}

    /** How many subjects of a unit have the same state and grade. */
    record UnitCount(
            UUID unitId,
            SubjectKind subjectKind,
            String state,
            String grade,
            String distinction,
            String reason,
            long count) {
        /** One line of the text that is hashed. It must never change, or hashes recorded before no longer prove anything. */
        String line() {
            return "%s|%s|%s|%s|%s|%s|%d".formatted(unitId, subjectKind, state, grade, distinction, reason, count);
        }
    }
}
