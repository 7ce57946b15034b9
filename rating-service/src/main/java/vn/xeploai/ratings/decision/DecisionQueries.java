package vn.xeploai.ratings.decision;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.ratings.procedure.RatingState;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Reads of papers. */
@Singleton
class DecisionQueries {
    private static final String ROW =
            """
            SELECT id, campaign_id, number, date, deciding_unit_id, signer, title, origin, recorded_at, item_count AS items
            FROM decision
            """;
    private static final String LISTED =
            """
            WHERE recorded_at <= :knownAt
              AND (:numberKey::text IS NULL OR number_key = :numberKey)
              AND (:date::date IS NULL OR date = :date)
              AND (:unit::uuid IS NULL OR deciding_unit_id = :unit)
              AND (:campaign::uuid IS NULL OR campaign_id = :campaign)
            """;
    private static final String AFTER =
            """
            AND (:after::uuid IS NULL OR id > :after)
            ORDER BY id
            LIMIT :rows
            """;

    private final Jdbi jdbi;

    DecisionQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<DecisionSummary> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(ROW + "WHERE id = :id")
                .bind("id", id)
                .mapTo(DecisionSummary.class)
                .findOne());
    }

    List<DecisionSummary> page(DecisionFilter filter, OffsetDateTime knownAt, UUID after, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery(ROW + LISTED + AFTER)
                .bindMethods(filter)
                .bind("knownAt", knownAt)
                .bind("after", after)
                .bind("rows", rows)
                .mapTo(DecisionSummary.class)
                .list());
    }

    long count(DecisionFilter filter, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM decision " + LISTED)
                .bindMethods(filter)
                .bind("knownAt", knownAt)
                .mapTo(Long.class)
                .one());
    }

    /** Whether its own findings say that whoever issued it was not competent on somebody (V18). */
    boolean isByWrongBody(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT EXISTS (
                            SELECT FROM decision_finding
                            WHERE decision_id = :id AND starts_with(finding ->> 'rule', 'V18') AND finding ->> 'severity' = 'ERROR')
                        """)
                .bind("id", id)
                .mapTo(Boolean.class)
                .one());
    }

    List<DecisionItemResponse> items(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT item.rating_id, rating.subject_kind, rating.subject_id, item.state, item.grade, item.distinction,
                               item.not_rated_reason, item.reason, item.replaces
                        FROM decision_item item
                        JOIN rating ON rating.id = item.rating_id
                        WHERE item.decision_id = :id
                        ORDER BY item.position
                        """)
                .bind("id", id)
                .map((row, context) -> new DecisionItemResponse(
                        row.getObject("rating_id", UUID.class),
                        new Subject(
                                SubjectKind.valueOf(row.getString("subject_kind")),
                                row.getObject("subject_id", UUID.class)),
                        RatingState.valueOf(row.getString("state")),
                        row.getString("grade"),
                        row.getString("distinction"),
                        row.getString("not_rated_reason"),
                        row.getString("reason"),
                        row.getObject("replaces", UUID.class)))
                .list());
    }
}
