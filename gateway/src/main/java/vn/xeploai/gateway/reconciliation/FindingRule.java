package vn.xeploai.gateway.reconciliation;

import vn.xeploai.gateway.source.Severity;

/** What the two services can disagree about, in the order in which it is printed. */
public enum FindingRule {
    /** A unit that is below no campaign of the period. */
    NO_CAMPAIGN(Severity.WARNING),
    /** A unit with ratings that has ended by the day of the report. */
    RATED_UNIT_CLOSED(Severity.ERROR),
    /** A unit with ratings that exists on that day, but not below the unit of the report. */
    RATED_UNIT_ELSEWHERE(Severity.WARNING),
    /** The headcount of a unit is not the number of members on the copied roster. */
    TOTAL_DIFFERS(Severity.WARNING),
    /** A rating whose subject is not on the roster of member-service. */
    RATING_WITHOUT_MEMBER(Severity.ERROR),
    /** A member of the roster for whom the campaign has no rating. */
    MEMBER_WITHOUT_RATING(Severity.WARNING),
    /** A member who is counted in two units at once. */
    MEMBER_IN_TWO_CELLS(Severity.ERROR),
    /** A member whose rating is in another unit than the member. */
    MEMBER_IN_OTHER_UNIT(Severity.WARNING),
    /** Members who can be attributed to no unit of the later day. */
    NOT_ATTRIBUTED(Severity.WARNING),
    /** Not every difference was examined. */
    COMPARISON_CUT(Severity.INFO);

    private final Severity severity;

    FindingRule(Severity severity) {
        this.severity = severity;
    }

    Severity severity() {
        return severity;
    }
}
