package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import java.util.List;
import vn.xeploai.standalone.province.Member;

/**
 * The rules that applied to the ratings of a year.
 *
 * <p>Legal source of the reasons for not rating a member: from 2019 HD 21-HD/BTCTW 2019, mục II.6; from 2023 HD 25-HD/BTCTW. Until 2018
 * only exemption is named: recent members were rated, and suspension is no reason of its own.
 */
record RatingYear(int year) {
    private static final int NEW_GRADES_FROM = 2018;
    private static final int RECENT_MEMBERS_FROM = 2019;
    private static final int UNDER_VERIFICATION_UNTIL = 2017;
    private static final int MONTHS_BEFORE_RATED = 6;

    static RatingYear of(int year) {
        return new RatingYear(year);
    }

    LocalDate lastDay() {
        return LocalDate.of(year, 12, 31);
    }

    /** Six months are counted up to the day after the year: members admitted on 1 July have them. */
    LocalDate lastAdmissionRated() {
        return lastDay().plusDays(1).minusMonths(MONTHS_BEFORE_RATED);
    }

    /** Best first. */
    List<String> memberGrades() {
        return hasNewGrades()
                ? List.of("HTXSNV", "HTTNV", "HTNV", "KHTNV")
                : List.of("DTC_XS", "DTC_TOT", "DTC_HT", "VPTC");
    }

    /** Best first. */
    List<String> organisationGrades() {
        return hasNewGrades()
                ? List.of("HTXSNV", "HTTNV", "HTNV", "KHTNV")
                : List.of("TSVM", "HTTNV", "HTNV", "YEU_KEM");
    }

    /** The quota of the best grade among members, as a share of the number with the second grade. */
    int quotaPercent() {
        return hasNewGrades() ? 20 : 15;
    }

    /**
     * Whether the quota holds for organisations too. Until 2017 the best grade of an organisation was the usual one; only a few were
     * outstanding among them.
     */
    boolean limitsOrganisations() {
        return hasNewGrades();
    }

    /** Null for a member to be rated. */
    String notRatedReason(Member member) {
        return switch (member.stateOn(lastDay())) {
            case EXEMPT -> "EXEMPT_FROM_ACTIVITY";
            case SUSPENDED -> suspendedReason();
            default -> isRecent(member) ? "ADMITTED_UNDER_SIX_MONTHS" : null;
        };
    }

    private boolean hasNewGrades() {
        return year >= NEW_GRADES_FROM;
    }

    private String suspendedReason() {
        if (year >= RECENT_MEMBERS_FROM) return "SUSPENDED";
        return year <= UNDER_VERIFICATION_UNTIL ? "UNDER_VERIFICATION" : "OTHER";
    }

    private boolean isRecent(Member member) {
        return year >= RECENT_MEMBERS_FROM && member.admittedOn().isAfter(lastAdmissionRated());
    }
}
