package vn.xeploai.ratings.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.opinion.OpinionStore;

/** Acts on ratings of one campaign: locks them, judges each, and records what can be done. */
@ApplicationScoped
class RatingActs {
    private final Campaigns campaigns;
    private final Ratings ratings;
    private final ActJudges judges;
    private final OpinionStore opinions;
    private final Acts acts;

    RatingActs(Campaigns campaigns, Ratings ratings, ActJudges judges, OpinionStore opinions, Acts acts) {
        this.campaigns = campaigns;
        this.ratings = ratings;
        this.judges = judges;
        this.opinions = opinions;
        this.acts = acts;
    }

    /** What was judged, and what can be recorded of it; nothing is recorded yet. */
    record Judged(UUID campaignId, List<Prepared> prepared, List<RefusedRow> refused) {}

    /** @throws RatingRefusal 404 {@code rating-not-found} */
    Judged judge(UUID campaignId, ActOrder order) {
        var campaign = campaigns.holdOpened(campaignId);
        var standing = ratings.lock(
                campaignId, order.items().stream().map(ActItem::ratingId).toList(), order.actingUnitId());
        return judge(campaign, order, standing);
    }

    private Judged judge(CampaignView campaign, ActOrder order, Map<UUID, StandingRating> standing) {
        var judge = judges.of(campaign, order);
        var judged = new Judged(campaign.id(), new ArrayList<>(), new ArrayList<>());
        var seen = new HashSet<UUID>();
        for (var row = 0; row < order.items().size(); row++) {
            var item = order.items().get(row);
            try {
                var rating = standing.get(item.ratingId());
                if (rating == null || !rating.campaignId().equals(campaign.id()))
                    throw RatingRefusal.notFound(item.ratingId());
                if (!seen.add(item.ratingId())) throw RatingRefusal.repeated(item.ratingId());
                judged.prepared().add(judge.prepare(item, rating));
            } catch (RatingRefusal refusal) {
                judged.refused().add(new RefusedRow(row, item.ratingId(), refusal));
            }
        }
        return judged;
    }

    /** Records what was judged to be possible. */
    void record(Judged judged, ActOrder order) {
        if (judged.prepared().isEmpty()) return;
        var act = acts.stamp(order.terms().document());
        act.refuseFuture(order.terms().document());
        var steps = some(judged.prepared(), Prepared::step);
        var conclusions = some(judged.prepared(), Prepared::conclusion);
        var locked = judged.prepared().stream().map(Prepared::rating).toList();
        if (!steps.isEmpty()) ratings.pass(judged.campaignId(), steps, locked, act);
        if (!conclusions.isEmpty()) ratings.conclude(judged.campaignId(), conclusions, locked, act);
        opinions.insert(some(judged.prepared(), Prepared::opinion), act);
    }

    private static <T> List<T> some(List<Prepared> prepared, Function<Prepared, T> part) {
        return prepared.stream().map(part).filter(Objects::nonNull).toList();
    }
}
