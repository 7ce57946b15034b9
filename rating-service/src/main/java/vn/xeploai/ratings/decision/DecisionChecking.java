package vn.xeploai.ratings.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.procedure.Procedure;
import vn.xeploai.ratings.procedure.RatingAct;
import vn.xeploai.ratings.procedure.RatingState;
import vn.xeploai.ratings.rating.Ratings;
import vn.xeploai.ratings.rating.StandingRating;
import vn.xeploai.ratings.rule.Finding;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.Schemes;

/** Locks what a paper decides on, and holds each of its lines against the scheme, the ratings as they stand, and the rules. */
@ApplicationScoped
class DecisionChecking {
    private final Ratings ratings;
    private final Schemes schemes;
    private final Procedure procedure;
    private final DecisionJudge judge;

    DecisionChecking(Ratings ratings, Schemes schemes, Procedure procedure, DecisionJudge judge) {
        this.ratings = ratings;
        this.schemes = schemes;
        this.procedure = procedure;
        this.judge = judge;
    }

    /**
     * A paper that can be recorded.
     *
     * @param ratings of each line the rating as it stands, locked
     * @param findings what the rules say of it all the same
     */
    record Checked(List<StandingRating> ratings, List<Finding> findings) {}

    /** @throws DecisionRefusal for every reason for which a paper is refused, but that it is recorded already */
    Checked check(DecisionOrder order, CampaignView campaign) {
        var request = order.request();
        refuseBeforePeriod(request, campaign);
        var rule = new DecisionItemRule(schemes.get(campaign.schemeId(), campaign.schemeRevision()));
        rule.checkForm(request.items());
        refuse(rule);
        var quotas = judge.lock(campaign, order.known());
        var standing = ratings.lock(campaign.id(), order.known(), request.decidingUnitId());
        rule.checkSubjects(request, order.ratings(), standing);
        refuse(rule);
        var listed = order.ratings().stream().map(standing::get).toList();
        List<Finding> findings = new ArrayList<>(judge.competence(order, listed));
        rule.checkStates(request, listed);
        refuse(rule);
        findings.addAll(judge.judge(order, campaign, listed, quotas));
        return new Checked(listed, List.copyOf(findings));
    }

    /** Nobody is rated for a period that has not begun. */
    private static void refuseBeforePeriod(DecisionRequest request, CampaignView campaign) {
        var first = Period.valueOf(campaign.period()).from();
        if (request.origin() == DecisionOrigin.SYSTEM && request.date().isBefore(first))
            throw DecisionRefusal.beforePeriod(request.date(), first);
    }

    private void refuse(DecisionItemRule rule) {
        if (!rule.faults().isEmpty()) throw DecisionRefusal.itemsInvalid(rule.faults());
        if (!rule.held().isEmpty())
            throw DecisionRefusal.onHold(rule.held(), procedure.whoCan(RatingAct.RELEASE, RatingState.ON_HOLD));
        if (!rule.conflicts().isEmpty()) throw DecisionRefusal.alreadyDecided(rule.conflicts());
    }
}
