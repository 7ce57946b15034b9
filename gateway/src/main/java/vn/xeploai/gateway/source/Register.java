package vn.xeploai.gateway.source;

/** A register of rating-service in which somebody may be missing. */
public enum Register {
    /** Not reviewed on an occasion. */
    REVIEWS,
    /** Without a commitment in a programme. */
    COMMITMENTS,
    /** Cells without a regular meeting in some month. */
    MEETINGS
}
