package vn.xeploai.ratings.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.opinion.NewRequest;
import vn.xeploai.ratings.opinion.OpinionKind;
import vn.xeploai.ratings.opinion.OpinionStore;
import vn.xeploai.ratings.procedure.ActRule;
import vn.xeploai.ratings.procedure.Procedure;
import vn.xeploai.ratings.procedure.RatingAct;
import vn.xeploai.ratings.procedure.Role;

/** Asks a unit for its opinion on a subject. */
@ApplicationScoped
class OpinionAsking {
    private final Campaigns campaigns;
    private final Ratings ratings;
    private final Standings standing;
    private final OpinionStore store;
    private final RatingAnswers answers;
    private final Procedure procedure;
    private final Acts acts;

    OpinionAsking(
            Campaigns campaigns,
            Ratings ratings,
            Standings standing,
            OpinionStore store,
            RatingAnswers answers,
            Procedure procedure,
            Acts acts) {
        this.campaigns = campaigns;
        this.ratings = ratings;
        this.standing = standing;
        this.store = store;
        this.answers = answers;
        this.procedure = procedure;
        this.acts = acts;
    }

    @WritesAct
    RatingResponse ask(UUID ratingId, AskOpinionRequest request) {
        var known = standing.of(List.of(ratingId), null);
        if (known.isEmpty()) throw RatingRefusal.notFound(ratingId);
        var campaign = campaigns.holdOpened(known.get(0).campaignId()).id();
        var rating = ratings.lock(campaign, List.of(ratingId), request.actingUnitId())
                .get(ratingId);
        var role = rating.role(RatingAct.OPINION_REQUEST);
        refuseDenied(rating, role);
        refuseUnfit(ratingId, request);
        var act = acts.stamp(request.document());
        act.refuseFuture(request.document());
        store.insert(
                new NewRequest(ratingId, request.kind(), request.unitId(), request.actingUnitId(), request.note()),
                act);
        return answers.get(new RatingQuestion(ratingId, null, request.actingUnitId()));
    }

    private void refuseDenied(StandingRating rating, Role role) {
        ActRights.require(procedure, RatingAct.OPINION_REQUEST, role, rating.ratingId());
        new ActRule(procedure)
                .denial(RatingAct.OPINION_REQUEST, role, rating.position())
                .ifPresent(denial -> {
                    throw RatingRefusal.denied(denial, rating);
                });
    }

    private void refuseUnfit(UUID ratingId, AskOpinionRequest request) {
        OpinionKind kind = request.kind();
        if (!kind.givenBy(Role.ASKED_UNIT)) throw RatingRefusal.kindNotForRole(kind);
        var asked = standing.of(List.of(ratingId), request.unitId()).get(0).standpoint();
        if (asked.asked().contains(kind.name())) throw RatingRefusal.askedAlready(request.unitId(), kind);
    }
}
