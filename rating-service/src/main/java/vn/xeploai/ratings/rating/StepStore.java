package vn.xeploai.ratings.rating;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import vn.xeploai.platform.act.Act;

/** Writes the steps of ratings: the facts, and what stands by them. */
@Singleton
class StepStore {
    private static final String INSERT =
            """
            INSERT INTO rating_step (rating_id, recorded_at, action, role, acting_unit_id, from_state, to_state, grade, reason,
                                     returned_to, complaint, act_id)
            SELECT rating_id, :at, action, role, acting_unit_id, from_state, to_state, grade, reason, returned_to, complaint, :act
            FROM unnest(:ratings, :actions, :roles, :units, :froms, :tos, :grades, :reasons, :returns, :complaints)
                 AS step(rating_id, action, role, acting_unit_id, from_state, to_state, grade, reason, returned_to, complaint)
            """;
    /** What a paper has decided stays, but for the state; an earlier stamp never overwrites a later one. */
    private static final String STAND =
            """
            UPDATE rating_state standing
            SET state = step.to_state, returned_to = step.returned_to, complaint = step.complaint,
                held_state = CASE WHEN step.to_state = 'ON_HOLD' THEN step.from_state END, changed_at = step.recorded_at
            FROM rating_step step
            WHERE step.rating_id = ANY(:ratings) AND step.recorded_at = :at AND standing.rating_id = step.rating_id
              AND standing.changed_at < step.recorded_at
            """;

    private final Jdbi jdbi;

    StepStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void insert(UUID campaignId, List<NewStep> steps, Act act) {
        jdbi.useHandle(handle -> {
            rows(handle.createUpdate(INSERT), steps)
                    .bind("at", act.recordedAt())
                    .bind("act", act.id())
                    .execute();
            var standing = handle.createUpdate(STAND)
                    .bindArray("ratings", UUID.class, column(steps, NewStep::ratingId))
                    .bind("at", act.recordedAt())
                    .execute();
            if (standing != steps.size()) {
                throw new IllegalStateException(
                        "The clock of the database stands before facts of campaign " + campaignId);
            }
        });
    }

    private static Update rows(Update update, List<NewStep> steps) {
        return update.bindArray("ratings", UUID.class, column(steps, NewStep::ratingId))
                .bindArray("actions", String.class, column(steps, step -> name(step.act())))
                .bindArray(
                        "roles",
                        String.class,
                        column(steps, step -> name(step.passage().role())))
                .bindArray("units", UUID.class, column(steps, step -> step.passage()
                        .actingUnitId()))
                .bindArray(
                        "froms",
                        String.class,
                        column(steps, step -> name(step.passage().from())))
                .bindArray("tos", String.class, column(steps, step -> name(step.to())))
                .bindArray("grades", String.class, column(steps, NewStep::grade))
                .bindArray("reasons", String.class, column(steps, NewStep::reason))
                .bindArray("returns", String.class, column(steps, step -> name(step.returnedTo())))
                .bindArray("complaints", String.class, column(steps, step -> step.passage()
                        .complaint()));
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static Object[] column(List<NewStep> steps, Function<NewStep, Object> value) {
        return steps.stream().map(value).toArray();
    }
}
