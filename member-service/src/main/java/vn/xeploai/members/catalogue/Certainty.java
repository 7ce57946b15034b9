package vn.xeploai.members.catalogue;

/** How certain a document or a rule is. */
public enum Certainty {
    /** Its published text was seen. */
    CONFIRMED,
    /** Reported by a secondary source. */
    SECONDARY,
    /** Well known, not checked again. */
    WELL_KNOWN,
    UNCERTAIN,
    DOUBTFUL
}
