package vn.xeploai.ratings.decision;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.json.Json;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import vn.xeploai.ratings.rule.Finding;

/** Documents with their lists, and the findings that are kept with them as they were returned. */
interface DecisionSql {
    String ROW =
            """
            SELECT id, campaign_id, number, date, deciding_unit_id, signer, title, origin, recorded_at, item_count AS items
            FROM decision_document
            """;
    String LISTED =
            """
            WHERE recorded_at <= :knownAt
              AND (:numberKey::text IS NULL OR number_key = :numberKey)
              AND (:date::date IS NULL OR date = :date)
              AND (:unit::uuid IS NULL OR deciding_unit_id = :unit)
              AND (:campaign::uuid IS NULL OR campaign_id = :campaign)
            """;

    @SqlQuery(ROW + "WHERE id = :id")
    Optional<DecisionSummary> find(UUID id);

    @SqlQuery(ROW + LISTED + "AND (:after::uuid IS NULL OR id > :after) ORDER BY id LIMIT :rows")
    List<DecisionSummary> page(@BindMethods DecisionFilter filter, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) FROM decision_document " + LISTED)
    long count(@BindMethods DecisionFilter filter, OffsetDateTime knownAt);

    @SqlQuery(
            """
            SELECT line.rating_id, rating.subject_kind, rating.subject_id, line.state, line.grade, line.distinction,
                   line.not_rated_reason, line.reason, line.replaces
            FROM decision_line line
            JOIN rating_subject rating ON rating.id = line.rating_id
            WHERE line.decision_id = :decision
            ORDER BY line.position
            """)
    List<DecisionResponse.Item> items(UUID decision);

    /** Whether the body that issued it was not competent on at least one subject. */
    @SqlQuery("SELECT EXISTS (SELECT FROM decision_line WHERE decision_id = :decision AND NOT by_competent_body)")
    boolean isByWrongBody(UUID decision);

    @SqlQuery("SELECT finding FROM decision_finding WHERE decision_id = :decision ORDER BY position")
    @Json
    List<Finding> findings(UUID decision);

    @SqlUpdate(
            """
            INSERT INTO decision_finding (decision_id, position, finding)
            SELECT :decision, found.position - 1, found.finding
            FROM jsonb_array_elements(:findings::jsonb) WITH ORDINALITY AS found(finding, position)
            """)
    void insertFindings(UUID decision, @Json List<Finding> findings);
}
