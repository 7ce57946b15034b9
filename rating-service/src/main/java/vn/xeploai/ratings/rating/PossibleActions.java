package vn.xeploai.ratings.rating;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.xeploai.ratings.procedure.ActRule;
import vn.xeploai.ratings.procedure.Procedure;
import vn.xeploai.ratings.procedure.RatingAct;
import vn.xeploai.ratings.procedure.Role;

/** Tells of each act whether it can be done to a rating now, and else for the reason with which it would be refused. */
@Singleton
class PossibleActions {
    private final ActRule rule;
    private final DecisionBars bars;

    PossibleActions(Procedure procedure, DecisionBars bars) {
        rule = new ActRule(procedure);
        this.bars = bars;
    }

    Actions of(StandingRating rating) {
        List<RatingAct> allowed = new ArrayList<>();
        List<RefusedAction> refused = new ArrayList<>();
        for (var act : RatingAct.values()) refusal(act, rating).ifPresentOrElse(refused::add, () -> allowed.add(act));
        return new Actions(List.copyOf(allowed), List.copyOf(refused));
    }

    private Optional<RefusedAction> refusal(RatingAct act, StandingRating rating) {
        var role = rating.standpoint() == null ? null : rating.role(act);
        if (act != RatingAct.DECISION || rule.forbidden(act, role).isPresent()) return denied(act, role, rating);
        return bars.otherBody(rating).or(() -> denied(act, role, rating)).or(() -> bars.locked(rating));
    }

    private Optional<RefusedAction> denied(RatingAct act, Role role, StandingRating rating) {
        return rule.denial(act, role, rating.position())
                .map(denial -> new RefusedAction(act, denial.code(), rating.since(), rating.byUnit(), denial.whoCan()));
    }
}
