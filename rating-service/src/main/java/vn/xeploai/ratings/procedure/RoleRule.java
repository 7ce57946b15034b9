package vn.xeploai.ratings.procedure;

import java.util.Set;
import vn.xeploai.ratings.rating.RatingAct;
import vn.xeploai.ratings.rating.Role;

/**
 * The role of an acting unit. The scheme says which unit above the subject is the competent body (HD 43-HD/BTCTW mục 3); where it does not
 * say so for sure, any committee above the subject's unit in the copied tree counts as one. The body that issued the current document counts
 * as one too, unless it was found not to be competent.
 */
final class RoleRule {
    private static final String SECTIONAL = "SECTIONAL";
    /** What a unit that is the competent body of its own subjects (chi bộ cơ sở) still does as their own unit. */
    private static final Set<RatingAct> OF_OWN_UNIT = Set.of(
            RatingAct.SELF_RATING,
            RatingAct.OPINION,
            RatingAct.OPINION_REQUEST,
            RatingAct.PROPOSAL,
            RatingAct.NOT_RATED);

    private RoleRule() {}

    /** @param standpoint null if the subject acts */
    static Role role(Standpoint standpoint) {
        if (standpoint == null) return Role.SUBJECT;
        if (standpoint.decided()) return Role.COMPETENT_BODY;
        if (standpoint.own()) return Role.OWN_UNIT;
        if (standpoint.above() && SECTIONAL.equals(standpoint.level())) return Role.SECTIONAL_COMMITTEE;
        if (competent(standpoint)) return Role.COMPETENT_BODY;
        if (standpoint.higher() || standpoint.above()) return Role.SUPERIOR;
        return standpoint.asked().isEmpty() ? Role.OUTSIDER : Role.ASKED_UNIT;
    }

    /** The role for one act: an organisation that rates itself is the subject. */
    static Role role(RatingAct act, Standpoint standpoint) {
        if (standpoint == null || !standpoint.own()) return role(standpoint);
        if (act == RatingAct.SELF_RATING && standpoint.organisation()) return Role.SUBJECT;
        var decides = Boolean.TRUE.equals(standpoint.competent()) && !OF_OWN_UNIT.contains(act);
        return decides ? Role.COMPETENT_BODY : role(standpoint);
    }

    private static boolean competent(Standpoint standpoint) {
        if (standpoint.nextAboveRoot()) return true;
        return standpoint.competent() == null ? standpoint.above() : standpoint.competent();
    }
}
