package vn.xeploai.ratings.procedure;

import java.util.Set;

/**
 * Where an acting unit stands to a subject, in the copied tree as it is now.
 *
 * @param organisation whether the subject is an organisation, which acts by itself
 * @param own the acting unit is the subject's unit
 * @param decided the acting unit has issued the paper by which the rating stands, and no finding says that it was not competent (V18)
 * @param above the acting unit is above the subject's unit in the copied tree
 * @param competent whether the scheme names it as the body that decides; null where the scheme does not tell for sure
 * @param level its Party level there; null outside the copied tree
 * @param higher the acting unit is above the root of the copied tree
 * @param nextAboveRoot it is directly above the root, and the subject's unit is the root
 * @param asked the kinds of opinions on this subject for which it was asked
 */
public record Standpoint(
        boolean organisation,
        boolean own,
        boolean decided,
        boolean above,
        Boolean competent,
        String level,
        boolean higher,
        boolean nextAboveRoot,
        Set<String> asked) {

    public Standpoint competent(boolean byScheme) {
        return new Standpoint(organisation, own, decided, above, byScheme, level, higher, nextAboveRoot, asked);
    }
}
