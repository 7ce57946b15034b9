package vn.xeploai.ratings.rating;

import java.util.UUID;
import vn.xeploai.ratings.procedure.ActRule;
import vn.xeploai.ratings.procedure.Procedure;
import vn.xeploai.ratings.procedure.RatingAct;
import vn.xeploai.ratings.procedure.Role;

/** Who may act at all: asked before anything is told of how a rating stands. */
final class ActRights {
    private ActRights() {}

    /** @throws RatingRefusal 403 {@code rating-act-not-for-role} */
    static void require(Procedure procedure, RatingAct act, Role role, UUID ratingId) {
        new ActRule(procedure).forbidden(act, role).ifPresent(denial -> {
            throw RatingRefusal.forbidden(denial, ratingId);
        });
    }
}
