package vn.xeploai.ratings.rating;

import vn.xeploai.ratings.opinion.Giver;
import vn.xeploai.ratings.opinion.NewOpinion;
import vn.xeploai.ratings.procedure.ActRule;
import vn.xeploai.ratings.procedure.Procedure;
import vn.xeploai.ratings.procedure.ProcedureRow;
import vn.xeploai.ratings.procedure.RatingAct;
import vn.xeploai.ratings.procedure.RatingState;
import vn.xeploai.ratings.procedure.Role;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Step;

/** Judges whether an act can be done to a rating, and prepares what it records. Pure: everything it needs is given. */
final class ActJudge {
    private final Procedure procedure;
    private final Scheme scheme;
    private final ActOrder order;
    private final Integer official;

    /** @param official how many official members the acting unit has on the roster; null where it does not tell */
    ActJudge(Procedure procedure, Scheme scheme, ActOrder order, Integer official) {
        this.procedure = procedure;
        this.scheme = scheme;
        this.order = order;
        this.official = official;
    }

    /** @throws RatingRefusal if it cannot be done */
    Prepared prepare(ActItem item, StandingRating rating) {
        var role = rating.role(order.act());
        var checks = new ActChecks(scheme, order, official);
        ActRights.require(procedure, order.act(), role, item.ratingId());
        checks.checkRight(rating, role);
        new ActRule(procedure).denial(order.act(), role, rating.position()).ifPresent(denial -> {
            throw RatingRefusal.denied(denial, rating);
        });
        var row = procedure.find(order.act(), role, rating.state()).orElseThrow();
        checks.check(item, rating, row);
        if (order.act() == RatingAct.NOT_RATED) return new Prepared(rating, null, notRated(item, rating, role), null);
        var opinion = opinion(item, role);
        if (order.act() == RatingAct.OPINION) return new Prepared(rating, null, null, opinion);
        return new Prepared(rating, step(item, rating, row, role), null, opinion);
    }

    private NewOpinion opinion(ActItem item, Role role) {
        var giver = new Giver(order.actingUnitId(), role);
        if (order.act() == RatingAct.OPINION) {
            return new NewOpinion(item.ratingId(), order.terms().kind(), giver, item.said());
        }
        return order.act().step().isEmpty() ? null : NewOpinion.ofStep(item.ratingId(), giver, item.said());
    }

    private NewStep step(ActItem item, StandingRating rating, ProcedureRow row, Role role) {
        var to = row.to().from(rating.position());
        return new NewStep(
                item.ratingId(),
                order.act(),
                passage(rating, role),
                to,
                item.said().grade(),
                order.reason(item),
                returnedTo(rating, to));
    }

    private Passage passage(StandingRating rating, Role role) {
        var complaint =
                switch (order.act()) {
                    case HOLD -> order.terms().complaint();
                    case RELEASE -> null;
                    default -> rating.complaint();
                };
        return new Passage(rating.state(), role, order.actingUnitId(), complaint);
    }

    private Step returnedTo(StandingRating rating, RatingState to) {
        if (order.act() == RatingAct.RETURN) return order.terms().returnTo();
        var kept = to == RatingState.ON_HOLD || to == RatingState.RETURNED;
        return kept ? rating.returnedTo() : null;
    }

    private Conclusion notRated(ActItem item, StandingRating rating, Role role) {
        var document = order.terms().document();
        return new Conclusion(
                item.ratingId(),
                null,
                0,
                RatingState.NOT_RATED,
                null,
                null,
                item.notRatedReason(),
                order.reason(item),
                null,
                document == null ? null : document.date(),
                passage(rating, role));
    }
}
