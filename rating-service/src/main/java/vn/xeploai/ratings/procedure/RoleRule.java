package vn.xeploai.ratings.procedure;

/**
 * Which role an acting unit has. Competence as the law knows it (HD 43-HD/BTCTW mục 3) is not resolved here yet: any committee above the
 * subject's unit in the copied tree is taken for competent, and so is whoever issued the paper that stands. {@link #competent} is the one
 * place where that changes.
 */
public final class RoleRule {
    private static final String SECTIONAL = "SECTIONAL";

    private RoleRule() {}

    /** @param standpoint null if nobody but the subject acts */
    public static Role role(Standpoint standpoint) {
        if (standpoint == null) return Role.SUBJECT;
        if (standpoint.decided()) return Role.COMPETENT_BODY;
        if (standpoint.own()) return Role.OWN_UNIT;
        if (standpoint.above() && SECTIONAL.equals(standpoint.level())) return Role.SECTIONAL_COMMITTEE;
        if (competent(standpoint)) return Role.COMPETENT_BODY;
        if (standpoint.higher()) return Role.SUPERIOR;
        return standpoint.asked().isEmpty() ? Role.OUTSIDER : Role.ASKED_UNIT;
    }

    /** The role for one act: an organisation that rates itself is the subject. */
    public static Role role(RatingAct act, Standpoint standpoint) {
        var self = act == RatingAct.SELF_RATING && standpoint != null && standpoint.organisation() && standpoint.own();
        return self ? Role.SUBJECT : role(standpoint);
    }

    private static boolean competent(Standpoint standpoint) {
        return standpoint.above() || standpoint.nextAboveRoot();
    }
}
