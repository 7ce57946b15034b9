package vn.xeploai.ratings.scheme;

/** How sure a document or a rule is. */
public enum Certainty {
    /** Its published text was seen. */
    CONFIRMED,
    /** Told by a secondary source. */
    SECONDARY,
    /** Well known, not checked again. */
    WELL_KNOWN,
    UNCERTAIN,
    DOUBTFUL;

    /** Whether a rule so sure may refuse anything. */
    boolean allowsErrors() {
        return this != UNCERTAIN && this != DOUBTFUL;
    }
}
