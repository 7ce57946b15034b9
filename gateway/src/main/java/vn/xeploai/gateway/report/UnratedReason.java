package vn.xeploai.gateway.report;

/** Why the figures of a kind of subjects are null. */
public enum UnratedReason {
    /** No campaign of the period that holds the unit or is below it rates subjects of this kind. */
    RATED_BY_NO_CAMPAIGN
}
