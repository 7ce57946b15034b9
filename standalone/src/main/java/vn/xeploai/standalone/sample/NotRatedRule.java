package vn.xeploai.standalone.sample;

/**
 * Why a member of the sample is not rated. Until 2018 the exempt are the only ones who are named: recent members were rated, and there is no
 * reason of its own for the suspended.
 *
 * <p>Legal source from 2019: HD 21-HD/BTCTW 2019, mục II.6; from 2023: HD 25-HD/BTCTW.
 */
final class NotRatedRule {
    private static final int RECENT_MEMBERS_FROM = 2019;
    private static final int UNDER_VERIFICATION_UNTIL = 2017;

    private NotRatedRule() {}

    /** Null if he is to be rated. */
    static String reason(SampleMember member, RatedPeriod period) {
        return switch (member.standingOn(period.lastDay())) {
            case EXEMPT -> "EXEMPT_FROM_ACTIVITY";
            case SUSPENDED -> suspended(period.year());
            default -> isRecent(member, period) ? "ADMITTED_UNDER_SIX_MONTHS" : null;
        };
    }

    private static String suspended(int year) {
        if (year >= RECENT_MEMBERS_FROM) return "SUSPENDED";
        return year <= UNDER_VERIFICATION_UNTIL ? "UNDER_VERIFICATION" : "OTHER";
    }

    private static boolean isRecent(SampleMember member, RatedPeriod period) {
        return period.year() >= RECENT_MEMBERS_FROM && member.admittedOn().isAfter(period.lastAdmissionRated());
    }
}
