package vn.xeploai.ratings.rule;

/** What a check means for a grade. */
public enum CheckRole {
    /** The grade needs it. */
    DEMAND,
    /** It would allow a worse grade only; met if it does not hold. */
    BAR,
    /** It brings about the worst grade. */
    TRIGGER,
    /** Every grade needs it. */
    PRECONDITION,
    /** It takes the subject out of the rating. */
    EXEMPTION
}
