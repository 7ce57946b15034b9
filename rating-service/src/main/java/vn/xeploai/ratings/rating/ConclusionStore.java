package vn.xeploai.ratings.rating;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import vn.xeploai.platform.act.Act;

/** Writes what an act concludes: the facts, and what stands by them. */
@Singleton
class ConclusionStore {
    private static final String INSERT =
            """
            INSERT INTO decision_item (rating_id, recorded_at, decision_id, position, state, grade, distinction, not_rated_reason,
                                       reason, replaces, decided_on, from_state, role, acting_unit_id, complaint, act_id)
            SELECT rating_id, :at, decision_id, position, state, grade, distinction, not_rated_reason, reason, replaces, decided_on, from_state,
                   role, acting_unit_id, complaint, :act
            FROM unnest(:ratings, :decisions, :positions, :states, :grades, :distinctions, :notRatedReasons, :reasons, :replaces, :days::date[],
                        :froms, :roles, :units, :complaints)
                 AS item(rating_id, decision_id, position, state, grade, distinction, not_rated_reason, reason, replaces, decided_on,
                         from_state, role, acting_unit_id, complaint)
            """;

    /** What an earlier stamp would overwrite a later one with is refused: the order of the facts is the order of their stamps. */
    private static final String STAND =
            """
            UPDATE rating_state standing
            SET state = item.state, grade = item.grade, distinction = item.distinction, not_rated_reason = item.not_rated_reason,
                decision_id = item.decision_id, decided_on = item.decided_on, returned_to = NULL, held_state = NULL,
                complaint = item.complaint, changed_at = item.recorded_at
            FROM decision_item item
            WHERE item.rating_id = ANY(:ratings) AND item.recorded_at = :at AND standing.rating_id = item.rating_id
              AND standing.changed_at < item.recorded_at
            """;

    private final Jdbi jdbi;

    ConclusionStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void insert(UUID campaignId, List<Conclusion> conclusions, Act act) {
        jdbi.useHandle(handle -> {
            rows(handle.createUpdate(INSERT), conclusions)
                    .bind("at", act.recordedAt())
                    .bind("act", act.id())
                    .execute();
            var standing = handle.createUpdate(STAND)
                    .bindArray("ratings", UUID.class, column(conclusions, Conclusion::ratingId))
                    .bind("at", act.recordedAt())
                    .execute();
            if (standing != conclusions.size()) {
                throw new IllegalStateException(
                        "The clock of the database stands before facts of campaign " + campaignId);
            }
        });
    }

    private static Update rows(Update update, List<Conclusion> conclusions) {
        return update.bindArray("ratings", UUID.class, column(conclusions, Conclusion::ratingId))
                .bindArray("decisions", UUID.class, column(conclusions, Conclusion::decisionId))
                .bindArray("positions", Integer.class, column(conclusions, Conclusion::position))
                .bindArray("states", String.class, column(conclusions, item -> item.state()
                        .name()))
                .bindArray("grades", String.class, column(conclusions, Conclusion::grade))
                .bindArray("distinctions", String.class, column(conclusions, Conclusion::distinction))
                .bindArray("notRatedReasons", String.class, column(conclusions, Conclusion::notRatedReason))
                .bindArray("reasons", String.class, column(conclusions, Conclusion::reason))
                .bindArray("replaces", UUID.class, column(conclusions, Conclusion::replaces))
                .bindArray("days", String.class, column(conclusions, ConclusionStore::day))
                .bindArray(
                        "froms",
                        String.class,
                        column(conclusions, item -> name(item.passage().from())))
                .bindArray(
                        "roles",
                        String.class,
                        column(conclusions, item -> name(item.passage().role())))
                .bindArray("units", UUID.class, column(conclusions, item -> item.passage()
                        .actingUnitId()))
                .bindArray("complaints", String.class, column(conclusions, item -> item.passage()
                        .complaint()));
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static String day(Conclusion conclusion) {
        return conclusion.decidedOn() == null ? null : conclusion.decidedOn().toString();
    }

    private static Object[] column(List<Conclusion> conclusions, Function<Conclusion, Object> value) {
        return conclusions.stream().map(value).toArray();
    }
}
