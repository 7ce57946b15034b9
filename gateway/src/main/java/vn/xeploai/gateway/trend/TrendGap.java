package vn.xeploai.gateway.trend;

/** Why there are no figures of a year. */
public enum TrendGap {
    /** The unit did not exist on the last day of the year. */
    UNIT_NOT_ACTIVE,
    /** No rules cover the year. */
    NO_SCHEME,
    /** The unit was in no campaign of the year, and none below it. */
    NO_CAMPAIGN
}
