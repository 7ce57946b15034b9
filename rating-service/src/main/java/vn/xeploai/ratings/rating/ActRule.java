package vn.xeploai.ratings.rating;

import java.util.Optional;
import java.util.Set;

/** Whether an act can be done to a rating now: by the matrix, and by what only the rating itself shows. */
public final class ActRule {
    private final ProcedureMatrix matrix;

    public ActRule(ProcedureMatrix matrix) {
        this.matrix = matrix;
    }

    /**
     * Whether a role can never do something. This is checked first, and the answer reveals nothing about a rating.
     *
     * @param role null if the question is whether anybody can
     */
    public Optional<Denial> forbidden(RatingAct act, Role role) {
        var who = matrix.whoEverCan(act);
        return role == null || who.contains(role) ? Optional.empty() : denied("rating-act-not-for-role", who);
    }

    /**
     * @param role null if the question is whether anybody can
     * @return why not; empty if it can
     */
    public Optional<Denial> denial(RatingAct act, Role role, Position position) {
        var forbidden = forbidden(act, role);
        if (forbidden.isPresent()) return forbidden;
        var state = position.state();
        if (state == RatingState.OFF_ROSTER) return denied("subject-off-roster", Set.of());
        if (matrix.find(act, role, state).isPresent()) return special(act, position);
        var who = matrix.whoCan(act, state);
        if (!who.isEmpty()) return denied("rating-act-not-for-role", who);
        if (state == RatingState.ON_HOLD)
            return denied("rating-on-hold", matrix.whoCan(RatingAct.RELEASE, RatingState.ON_HOLD));
        if (state.decided() && act != RatingAct.PUBLICATION) return alreadyDecided(state);
        return denied("rating-act-not-in-state", Set.of());
    }

    private Optional<Denial> special(RatingAct act, Position position) {
        var state = position.state();
        var decided = state.decided();
        if (act == RatingAct.NOT_RATED && position.byDocument()) return alreadyDecided(state);
        if (act == RatingAct.HOLD && decided && position.complaint())
            return denied("rating-already-contested", matrix.whoCan(RatingAct.RELEASE, state));
        if (act == RatingAct.RELEASE && decided && !position.complaint())
            return denied("rating-not-contested", matrix.whoCan(RatingAct.HOLD, state));
        var other = state == RatingState.RETURNED
                && act.step().isPresent()
                && act.step().get() != position.returnedTo();
        if (!other) return Optional.empty();
        return denied("rating-returned-to-other-step", matrix.whoCan(RatingAct.of(position.returnedTo()), state));
    }

    private Optional<Denial> alreadyDecided(RatingState state) {
        return denied("rating-already-decided", matrix.whoCan(RatingAct.DECISION, state));
    }

    private static Optional<Denial> denied(String code, Set<Role> whoCan) {
        return Optional.of(new Denial(code, whoCan));
    }

    /**
     * Why an act cannot be done now.
     *
     * @param code the end of the problem's type
     * @param whoCan the roles that can do it in this state, or that can remove what prevents it; empty if none can
     */
    public record Denial(String code, Set<Role> whoCan) {}
}
