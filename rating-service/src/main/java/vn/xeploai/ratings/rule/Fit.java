package vn.xeploai.ratings.rule;

/** Whether a grade fits the facts. */
public enum Fit {
    FITS,
    DOES_NOT_FIT,
    /** Facts are missing. */
    UNKNOWN,
    /** Nothing bars it, but no rule tells what it needs. */
    NO_RULE
}
