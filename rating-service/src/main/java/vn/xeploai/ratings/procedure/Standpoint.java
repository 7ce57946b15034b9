package vn.xeploai.ratings.procedure;

import java.util.Set;
import vn.xeploai.ratings.rating.RatingAct;
import vn.xeploai.ratings.rating.Role;

/**
 * The relation of an acting unit to a subject, in the current copied tree.
 *
 * @param organisation whether the subject is an organisation, which acts itself
 * @param own the acting unit is the subject's unit
 * @param decided the acting unit issued the document by which the rating is decided, as the competent body (V18)
 * @param above the acting unit is above the subject's unit in the copied tree
 * @param competent whether the scheme names it as the body that decides; null where the scheme does not say so for sure
 * @param level its Party level there; null outside the copied tree
 * @param higher the acting unit is above the root of the copied tree
 * @param nextAboveRoot it is directly above the root, and the subject's unit is the root
 * @param asked the kinds of opinions on this subject for which it was asked
 */
record Standpoint(
        boolean organisation,
        boolean own,
        boolean decided,
        boolean above,
        Boolean competent,
        String level,
        boolean higher,
        boolean nextAboveRoot,
        Set<OpinionKind> asked) {
    private static final String SECTIONAL = "SECTIONAL";
    /** What a unit that is the competent body of its own subjects (chi bộ cơ sở) still does as their own unit. */
    private static final Set<RatingAct> OF_OWN_UNIT = Set.of(
            RatingAct.SELF_RATING,
            RatingAct.OPINION,
            RatingAct.OPINION_REQUEST,
            RatingAct.PROPOSAL,
            RatingAct.NOT_RATED);

    /** Whether the scheme names other bodies for sure; directly above the root there may be one that the copied tree does not hold. */
    boolean namedIncompetent() {
        return Boolean.FALSE.equals(competent) && !nextAboveRoot;
    }

    /**
     * The role of an acting unit. The scheme says which unit above the subject is the competent body (HD 43-HD/BTCTW mục 3); where it does not
     * say so for sure, any committee above the subject's unit in the copied tree counts as one. The body that issued the current document counts
     * as one too, unless it was found not to be competent.
     *
     * @param standpoint null if the subject acts
     */
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
