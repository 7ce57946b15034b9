package vn.xeploai.ratings.scheme;

/** How sure number and date of a document are. */
public enum Certainty {
    /** Its published text was seen. */
    CONFIRMED,
    /** Told by a secondary source. */
    SECONDARY,
    /** Well known, not checked again. */
    WELL_KNOWN,
    UNCERTAIN,
    DOUBTFUL
}
