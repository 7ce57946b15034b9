package vn.xeploai.ratings.procedure;

import java.util.Set;

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

    /** Whether the scheme names other bodies for sure; directly above the root there may be one that the copied tree does not hold. */
    boolean namedIncompetent() {
        return Boolean.FALSE.equals(competent) && !nextAboveRoot;
    }
}
