package vn.xeploai.ratings.rating;

import java.util.ArrayList;
import java.util.List;
import vn.xeploai.ratings.procedure.ActRule;
import vn.xeploai.ratings.procedure.Procedure;
import vn.xeploai.ratings.procedure.RatingAct;

/** What can be done to a rating now and what cannot, for the acting unit or, without one, for anybody. */
record Actions(List<RatingAct> allowed, List<RefusedAction> refused) {
    static Actions of(StandingRating rating, Procedure procedure) {
        var rule = new ActRule(procedure);
        List<RatingAct> allowed = new ArrayList<>();
        List<RefusedAction> refused = new ArrayList<>();
        for (var act : RatingAct.values()) {
            var role = rating.standpoint() == null ? null : rating.role(act);
            rule.denial(act, role, rating.position())
                    .ifPresentOrElse(
                            denial -> refused.add(new RefusedAction(
                                    act, denial.code(), rating.since(), rating.byUnit(), denial.whoCan())),
                            () -> allowed.add(act));
        }
        return new Actions(List.copyOf(allowed), List.copyOf(refused));
    }
}
