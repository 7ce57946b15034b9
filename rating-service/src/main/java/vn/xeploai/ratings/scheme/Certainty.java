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

    /** Whether a rule of this certainty may refuse anything. */
    boolean allowsErrors() {
        return this != UNCERTAIN && this != DOUBTFUL;
    }
}
