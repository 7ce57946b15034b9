package vn.xeploai.ratings.rating;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads of ratings, as known at an instant. */
@Singleton
class RatingQueries {
    private static final String ROW =
            """
            SELECT known.*, campaign.scheme_id, campaign.scheme_revision
            FROM rating_known_at(:knownAt) known
            JOIN campaign ON campaign.id = known.campaign_id
            """;
    private static final String LISTED =
            """
            WHERE (:campaign::uuid IS NULL OR known.campaign_id = :campaign)
              AND (:under::uuid IS NULL OR (known.campaign_id, known.unit_id) IN (
                       SELECT scope.campaign_id, scope.unit_id FROM campaign_units_below(:under, :knownAt) scope))
              AND (:state::text IS NULL OR known.state = :state)
              AND (:grade::text IS NULL OR known.grade = :grade)
              AND (:subjectKind::text IS NULL OR known.subject_kind = :subjectKind)
              AND (:subject::uuid IS NULL OR known.subject_id = :subject)
            """;
    private static final String AFTER =
            """
            AND (:after::uuid IS NULL OR known.id > :after)
            ORDER BY known.id
            LIMIT :rows
            """;

    private final Jdbi jdbi;

    RatingQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<RatingRow> find(UUID id, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(ROW + "WHERE known.id = :id")
                .bind("id", id)
                .bind("knownAt", knownAt)
                .mapTo(RatingRow.class)
                .findOne());
    }

    List<RatingRow> page(RatingFilter filter, OffsetDateTime knownAt, UUID after, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery(ROW + LISTED + AFTER)
                .bindMethods(filter)
                .bind("knownAt", knownAt)
                .bind("after", after)
                .bind("rows", rows)
                .mapTo(RatingRow.class)
                .list());
    }

    long count(RatingFilter filter, OffsetDateTime knownAt) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT count(*) FROM rating_known_at(:knownAt) known " + LISTED)
                        .bindMethods(filter)
                        .bind("knownAt", knownAt)
                        .mapTo(Long.class)
                        .one());
    }

    List<RatingEntry> history(UUID id, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT item.state, item.grade, item.distinction, item.not_rated_reason, item.reason, item.replaces,
                               item.decided_on, item.decision_id, decision.number, decision.deciding_unit_id, decision.signer,
                               decision.origin, item.recorded_at, act.actor, act.verified
                        FROM decision_item item
                        JOIN act ON act.id = item.act_id
                        LEFT JOIN decision ON decision.id = item.decision_id
                        WHERE item.rating_id = :id AND item.recorded_at <= :knownAt
                        ORDER BY item.recorded_at DESC
                        """)
                .bind("id", id)
                .bind("knownAt", knownAt)
                .mapTo(RatingEntry.class)
                .list());
    }

    /** Every step, papers included, the latest first. */
    List<RatingStepEntry> steps(UUID id, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT way.action, way.role, way.acting_unit_id, way.from_state, way.to_state, way.grade, way.reason,
                               way.returned_to, way.complaint, way.decision_id, way.recorded_at, act.actor, act.verified
                        FROM (
                            SELECT action, role, acting_unit_id, from_state, to_state, grade, reason, returned_to, complaint,
                                   NULL::uuid AS decision_id, recorded_at, act_id
                            FROM rating_step
                            WHERE rating_id = :id AND recorded_at <= :knownAt
                            UNION ALL
                            SELECT CASE WHEN item.decision_id IS NULL THEN 'NOT_RATED' ELSE 'DECISION' END, item.role,
                                   coalesce(item.acting_unit_id, decision.deciding_unit_id), item.from_state, item.state, item.grade,
                                   item.reason, NULL, item.complaint, item.decision_id, item.recorded_at, item.act_id
                            FROM decision_item item
                            LEFT JOIN decision ON decision.id = item.decision_id
                            WHERE item.rating_id = :id AND item.recorded_at <= :knownAt
                        ) way
                        JOIN act ON act.id = way.act_id
                        ORDER BY way.recorded_at DESC
                        """)
                .bind("id", id)
                .bind("knownAt", knownAt)
                .mapTo(RatingStepEntry.class)
                .list());
    }
}
