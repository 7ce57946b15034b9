package vn.xeploai.ratings.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.xeploai.ratings.opinion.Said;
import vn.xeploai.ratings.procedure.Procedure;
import vn.xeploai.ratings.procedure.RatingAct;

/** Publishes many ratings of one campaign at once, all or none. */
@ApplicationScoped
public class Publishing {
    private final RatingActs acts;
    private final Standings standing;
    private final Procedure procedure;

    Publishing(RatingActs acts, Standings standing, Procedure procedure) {
        this.acts = acts;
        this.standing = standing;
        this.procedure = procedure;
    }

    /**
     * Refuses a unit that may never publish these ratings, however they stand.
     *
     * @throws RatingRefusal 403 {@code rating-act-not-for-role}
     */
    public void require(Collection<UUID> ratingIds, UUID actingUnit) {
        for (var rating : standing.of(ratingIds, actingUnit)) {
            var role = rating.role(RatingAct.PUBLICATION);
            ActRights.require(procedure, RatingAct.PUBLICATION, role, rating.ratingId());
        }
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
