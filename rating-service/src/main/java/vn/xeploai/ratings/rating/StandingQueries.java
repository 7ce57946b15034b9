package vn.xeploai.ratings.rating;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.ratings.procedure.RatingState;
import vn.xeploai.ratings.procedure.Role;
import vn.xeploai.ratings.procedure.Standpoint;
import vn.xeploai.ratings.scheme.Step;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

/** How ratings stand now, and where an acting unit stands to their subjects; whether it is competent is not told here. */
@Singleton
class StandingQueries {
    private static final String STANDING =
            """
            WITH wrong_body AS MATERIALIZED (
                SELECT decision_id, finding -> 'subject' ->> 'kind' AS subject_kind, finding -> 'subject' ->> 'id' AS subject_id
                FROM decision_finding
                WHERE decision_id IN (SELECT decision_id FROM rating_state WHERE rating_id = ANY(:ids))
                  AND starts_with(finding ->> 'rule', 'V18') AND finding ->> 'severity' = 'ERROR'
                  AND finding -> 'subject' ->> 'id' IS NOT NULL
            )
            SELECT standing.*, coalesce(step.acting_unit_id, item.acting_unit_id) AS by_unit, coalesce(step.role, item.role) AS by_role,
                   standing.unit_id = :acting AS own,
                   coalesce(decision.deciding_unit_id = :acting, false)
                       AND (decision.id, standing.subject_kind, standing.subject_id::text) NOT IN (SELECT * FROM wrong_body) AS decided,
                   coalesce(standing.unit_id <> :acting AND :acting = ANY(unit.path), false) AS above,
                   (SELECT party_level FROM campaign_unit acting
                    WHERE acting.campaign_id = standing.campaign_id AND acting.unit_id = :acting AND acting.recorded_to IS NULL) AS level,
                   EXISTS (SELECT FROM campaign_ancestor higher
                           WHERE higher.campaign_id = standing.campaign_id AND higher.unit_id = :acting
                             AND higher.recorded_to IS NULL) AS higher,
                   coalesce(cardinality(unit.path) = 1 AND own.parent_id = :acting, false) AS next_above_root,
                   ARRAY (SELECT kind FROM opinion_request request
                          WHERE request.rating_id = standing.rating_id AND request.unit_id = :acting) AS asked
            FROM rating_state standing
            LEFT JOIN rating_step step ON step.rating_id = standing.rating_id AND step.recorded_at = standing.changed_at
            LEFT JOIN decision_item item ON item.rating_id = standing.rating_id AND item.recorded_at = standing.changed_at
            LEFT JOIN decision ON decision.id = standing.decision_id
            LEFT JOIN tally_unit unit ON unit.campaign_id = standing.campaign_id AND unit.unit_id = standing.unit_id
            LEFT JOIN campaign_unit own
              ON own.campaign_id = standing.campaign_id AND own.unit_id = standing.unit_id AND own.recorded_to IS NULL
            WHERE standing.rating_id = ANY(:ids)
            """;

    private final Jdbi jdbi;

    StandingQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param actingUnit null if nobody but the subject acts */
    List<StandingRating> of(Collection<UUID> ids, UUID actingUnit) {
        return jdbi.withHandle(handle -> handle.createQuery(STANDING)
                .bindArray("ids", UUID.class, ids.toArray())
                .bindByType("acting", actingUnit, UUID.class)
                .map((row, context) -> rating(row, actingUnit))
                .list());
    }

    List<UUID> within(UUID campaignId, Collection<UUID> ids) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT id FROM rating WHERE campaign_id = :campaign AND id = ANY(:ids)")
                        .bind("campaign", campaignId)
                        .bindArray("ids", UUID.class, ids.toArray())
                        .mapTo(UUID.class)
                        .list());
    }

    Map<Subject, UUID> find(UUID campaignId, List<Subject> subjects) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT rating.id, rating.subject_kind, rating.subject_id
                        FROM unnest(:kinds, :ids) AS asked(subject_kind, subject_id)
                        JOIN rating USING (subject_kind, subject_id)
                        WHERE rating.campaign_id = :campaign
                        """)
                .bindArray(
                        "kinds",
                        String.class,
                        subjects.stream().map(subject -> subject.kind().name()).toArray())
                .bindArray("ids", UUID.class, subjects.stream().map(Subject::id).toArray())
                .bind("campaign", campaignId)
                .reduceRows(new HashMap<Subject, UUID>(), (found, row) -> {
                    var kind = SubjectKind.valueOf(row.getColumn("subject_kind", String.class));
                    found.put(
                            new Subject(kind, row.getColumn("subject_id", UUID.class)),
                            row.getColumn("id", UUID.class));
                    return found;
                }));
    }

    private static StandingRating rating(ResultSet row, UUID actingUnit) throws SQLException {
        var kind = SubjectKind.valueOf(row.getString("subject_kind"));
        return new StandingRating(
                row.getObject("rating_id", UUID.class),
                row.getObject("campaign_id", UUID.class),
                kind,
                row.getObject("subject_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                RatingState.valueOf(row.getString("state")),
                row.getObject("decision_id", UUID.class),
                row.getObject("decided_on", LocalDate.class),
                value(Step.class, row.getString("returned_to")),
                value(RatingState.class, row.getString("held_state")),
                row.getString("complaint"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getObject("by_unit", UUID.class),
                value(Role.class, row.getString("by_role")),
                actingUnit == null ? null : standpoint(row, kind));
    }

    private static Standpoint standpoint(ResultSet row, SubjectKind kind) throws SQLException {
        return new Standpoint(
                !kind.person(),
                row.getBoolean("own"),
                row.getBoolean("decided"),
                row.getBoolean("above"),
                null,
                row.getString("level"),
                row.getBoolean("higher"),
                row.getBoolean("next_above_root"),
                Set.of((String[]) row.getArray("asked").getArray()));
    }

    private static <T extends Enum<T>> T value(Class<T> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
