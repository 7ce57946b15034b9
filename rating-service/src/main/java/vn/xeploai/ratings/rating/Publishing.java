package vn.xeploai.ratings.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.xeploai.ratings.opinion.Said;
import vn.xeploai.ratings.procedure.RatingAct;

/** Publishes many ratings of one campaign at once, all or none. */
@ApplicationScoped
public class Publishing {
    private final RatingActs acts;

    Publishing(RatingActs acts) {
        this.acts = acts;
    }

    /** Part of the act of the running transaction. */
    public void publish(UUID campaignId, List<UUID> ratingIds, PublicationRequest request) {
        var items = ratingIds.stream().map(id -> ActItem.of(id, Said.NOTHING)).toList();
        var order = new ActOrder(
                RatingAct.PUBLICATION, request.actingUnitId(), ActTerms.of(null, request.document()), items);
        var judged = acts.judge(campaignId, order);
        for (var refused : judged.refused()) throw refused.refusal();
        acts.record(judged, order);
    }
}
