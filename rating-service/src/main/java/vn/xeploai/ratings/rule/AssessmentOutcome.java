package vn.xeploai.ratings.rule;

/** What the rules say of a subject's grade. */
public enum AssessmentOutcome {
    /** One grade, for a person to decide. */
    PROPOSED,
    /** No grade fits, or no rule tells: the competent level decides, with its reasons. */
    NO_RULE_FITS,
    /** Facts are missing without which no grade can be told. */
    FACTS_MISSING,
    /** The subject is not rated. */
    NOT_RATED
}
