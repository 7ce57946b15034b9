package vn.xeploai.gateway.report;

/** Which figure a reason counts into. */
public enum ReasonBucket {
    EXEMPT,
    NOT_RATED
}
