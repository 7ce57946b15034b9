package vn.xeploai.ratings.rule;

/** The result of applying the rules to a subject. */
public enum AssessmentOutcome {
    /** One grade, for a person to decide. */
    PROPOSED,
    /** No grade fits, or no rule applies: the competent level decides and gives its reasons. */
    NO_RULE_FITS,
    /** Facts are missing without which no grade can be proposed. */
    FACTS_MISSING,
    /** The subject is not rated. */
    NOT_RATED
}
