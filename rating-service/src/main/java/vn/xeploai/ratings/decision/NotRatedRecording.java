package vn.xeploai.ratings.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.rating.Conclusion;
import vn.xeploai.ratings.rating.RatingLists;
import vn.xeploai.ratings.rating.RatingResponse;
import vn.xeploai.ratings.rating.RatingState;
import vn.xeploai.ratings.rating.Ratings;
import vn.xeploai.ratings.rating.StandingRating;
import vn.xeploai.ratings.scheme.Schemes;

/** Notes that a subject is not rated, and why; a paper may decide it later all the same. */
@ApplicationScoped
class NotRatedRecording {
    private final Campaigns campaigns;
    private final Ratings ratings;
    private final RatingLists answers;
    private final Schemes schemes;
    private final Acts acts;

    NotRatedRecording(Campaigns campaigns, Ratings ratings, RatingLists answers, Schemes schemes, Acts acts) {
        this.campaigns = campaigns;
        this.ratings = ratings;
        this.answers = answers;
        this.schemes = schemes;
        this.acts = acts;
    }

    @WritesAct
    RatingResponse record(UUID ratingId, NotRatedRequest request) {
        var campaignId = answers.get(ratingId, null).rating().campaignId();
        var campaign = campaigns.holdOpened(campaignId);
        var rating = ratings.lock(List.of(ratingId)).get(ratingId);
        refuseSettled(rating);
        var scheme = schemes.get(campaign.schemeId(), campaign.schemeRevision());
        if (!scheme.knowsReason(request.reason())) throw DecisionRefusal.reasonNotInScheme(request.reason());
        var act = acts.stamp(request.document());
        ratings.conclude(campaignId, List.of(conclusion(ratingId, request)), List.of(rating), act);
        return answers.get(ratingId, null);
    }

    private static void refuseSettled(StandingRating rating) {
        if (rating.state() == RatingState.OFF_ROSTER) throw DecisionRefusal.ratingOffRoster(rating.ratingId());
        if (rating.decidedByPaper()) throw DecisionRefusal.ratingDecided(rating.ratingId(), rating.decisionId());
    }

    private static Conclusion conclusion(UUID ratingId, NotRatedRequest request) {
        var date = request.document() == null ? null : request.document().date();
        return new Conclusion(
                ratingId, null, 0, RatingState.NOT_RATED, null, null, request.reason(), request.note(), null, date);
    }
}
