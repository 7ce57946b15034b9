package vn.xeploai.ratings.rating;

import vn.xeploai.ratings.opinion.SaidRule;
import vn.xeploai.ratings.procedure.ProcedureRow;
import vn.xeploai.ratings.procedure.RatingAct;
import vn.xeploai.ratings.procedure.Role;
import vn.xeploai.ratings.scheme.Scheme;

/** Whether an act that may be done says what it has to say. */
final class ActChecks {
    private final Scheme scheme;
    private final ActOrder order;
    private final Integer official;

    ActChecks(Scheme scheme, ActOrder order, Integer official) {
        this.scheme = scheme;
        this.order = order;
        this.official = official;
    }

    /**
     * Whether the acting unit may say it at all, however the rating stands.
     *
     * @throws RatingRefusal 403 {@code opinion-not-asked}, 422 {@code opinion-kind-not-for-role}
     */
    void checkRight(StandingRating rating, Role role) {
        if (order.act() != RatingAct.OPINION) return;
        var kind = order.terms().kind();
        if (kind == null || !kind.givenBy(role)) throw RatingRefusal.kindNotForRole(kind);
        checkAsked(rating, role);
    }

    /** @throws RatingRefusal naming the field */
    void check(ActItem item, StandingRating rating, ProcedureRow row) {
        checkTerms(row, item);
        checkSteps(rating);
        checkSaid(item, rating);
    }

    private void checkTerms(ProcedureRow row, ActItem item) {
        var reason = order.reason(item);
        if (row.reason() && blank(reason)) throw RatingRefusal.reasonMissing();
        if (row.document() && order.terms().document() == null) throw RatingRefusal.documentMissing();
        if (order.act() == RatingAct.HOLD && blank(order.terms().complaint())) throw RatingRefusal.complaintMissing();
        if (order.act() == RatingAct.NOT_RATED && !scheme.knowsReason(item.notRatedReason())) {
            throw RatingRefusal.reasonNotInScheme(item.notRatedReason());
        }
    }

    private void checkSteps(StandingRating rating) {
        for (var step : rating.position().stepsBefore(order.act())) {
            if (!scheme.skippableSteps().contains(step)) throw RatingRefusal.stepNotSkippable(step);
        }
        if (order.act() != RatingAct.RETURN) return;
        var step = order.terms().returnTo();
        if (step == null || !rating.position().canReturnTo(step)) throw RatingRefusal.stepNotDone(step);
    }

    private void checkSaid(ActItem item, StandingRating rating) {
        var act = order.act();
        if (act != RatingAct.OPINION && act.step().isEmpty()) return;
        if (act.step().isPresent() && blank(item.said().grade())) throw RatingRefusal.gradeMissing();
        var faults = new SaidRule(scheme, rating.subjectKind(), official).faults(item.said());
        if (faults.isEmpty()) return;
        throw RatingRefusal.opinionInvalid(faults);
    }

    /** Who is nothing to the subject but asked gives the kind that it was asked for. */
    private void checkAsked(StandingRating rating, Role role) {
        if (role != Role.ASKED_UNIT) return;
        var kind = order.terms().kind();
        if (!rating.standpoint().asked().contains(kind.name())) throw RatingRefusal.notAsked(kind);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
