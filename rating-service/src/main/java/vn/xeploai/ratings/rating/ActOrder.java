package vn.xeploai.ratings.rating;

import java.util.List;
import java.util.UUID;
import vn.xeploai.ratings.procedure.RatingAct;

/**
 * One act on ratings of one campaign.
 *
 * @param actingUnitId null if the subject himself acts
 */
record ActOrder(RatingAct act, UUID actingUnitId, ActTerms terms, List<ActItem> items) {
    static ActOrder of(RatingAct act, UUID actingUnitId, ActTerms terms, ActItem item) {
        return new ActOrder(act, actingUnitId, terms, List.of(item));
    }

    String reason(ActItem item) {
        return item.reason() == null ? terms.reason() : item.reason();
    }
}
