package vn.xeploai.ratings.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.precondition.EntityTags;
import vn.xeploai.platform.precondition.Precondition;

/** One act on one rating. */
@ApplicationScoped
class RatingActing {
    private final RatingActs acts;
    private final RatingAnswers answers;
    private final Standings standing;

    RatingActing(RatingActs acts, RatingAnswers answers, Standings standing) {
        this.acts = acts;
        this.answers = answers;
        this.standing = standing;
    }

    /** @param ifMatch the tag of the version that the act was made from, if the caller minds */
    @WritesAct
    RatingResponse act(UUID ratingId, String ifMatch, ActOrder order) {
        var known = standing.of(List.of(ratingId), null);
        if (known.isEmpty()) throw RatingRefusal.notFound(ratingId);
        var judged = acts.judge(known.get(0).campaignId(), order);
        for (var refused : judged.refused()) throw refused.refusal();
        var rating = judged.prepared().get(0).rating();
        if (ifMatch != null) Precondition.require(ifMatch, EntityTags.of(rating.since()));
        acts.record(judged, order);
        return answers.get(new RatingQuestion(ratingId, null, order.actingUnitId()));
    }
}
