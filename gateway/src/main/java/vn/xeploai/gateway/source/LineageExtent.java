package vn.xeploai.gateway.source;

/** How much of a unit went where a link leads. */
public enum LineageExtent {
    /** The unit itself still exists. */
    SAME,
    /** All of it. */
    WHOLE,
    /** One of several parts. */
    PART,
    /** The unit ended without a successor. */
    NONE;

    /** Whether the subjects of the unit need no further question. */
    public boolean undivided() {
        return this == SAME || this == WHOLE;
    }
}
