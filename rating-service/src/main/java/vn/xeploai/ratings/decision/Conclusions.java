package vn.xeploai.ratings.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.xeploai.ratings.procedure.RatingAct;
import vn.xeploai.ratings.procedure.Role;
import vn.xeploai.ratings.rating.Conclusion;
import vn.xeploai.ratings.rating.Passage;
import vn.xeploai.ratings.rating.StandingRating;

/** What a paper concludes, line by line. */
final class Conclusions {
    private Conclusions() {}

    static List<Conclusion> of(UUID id, DecisionOrder order, List<StandingRating> ratings) {
        var request = order.request();
        List<Conclusion> conclusions = new ArrayList<>();
        for (var at = 0; at < ratings.size(); at++) {
            var item = request.items().get(at);
            conclusions.add(new Conclusion(
                    ratings.get(at).ratingId(),
                    id,
                    at,
                    item.state(),
                    item.grade(),
                    item.distinction(),
                    item.notRatedReason(),
                    item.reason(),
                    item.replaces(),
                    request.date(),
                    passage(item, order, ratings.get(at))));
        }
        return conclusions;
    }

    /** A paper that takes the place of another settles the complaint against it. */
    private static Passage passage(DecisionItemRequest item, DecisionOrder order, StandingRating rating) {
        var complaint = item.replaces() == null ? rating.complaint() : null;
        var deciding = order.request().decidingUnitId();
        var competent = order.competence()
                .of(rating.subjectKind(), rating.unitId())
                .map(answer -> answer.names(deciding))
                .orElse(false);
        var role = competent ? Role.COMPETENT_BODY : rating.role(RatingAct.DECISION);
        return new Passage(rating.state(), role, deciding, complaint);
    }
}
