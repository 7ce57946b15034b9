package vn.xeploai.ratings.scheme;

/** How certain a document or a rule is. */
public enum Certainty {
    /** Its published text was seen. */
    CONFIRMED,
    /** Reported by a secondary source. */
    SECONDARY,
    /** Well known, not checked again. */
    WELL_KNOWN,
    UNCERTAIN,
    DOUBTFUL;

    /** Whether somebody has read it: what is less sure only warns. */
    public boolean isSure() {
        return this == CONFIRMED || this == SECONDARY;
    }

    /** Whether a rule of this certainty may refuse anything. */
    boolean allowsErrors() {
        return this != UNCERTAIN && this != DOUBTFUL;
    }
}
