package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An invented member. */
record SampleMember(
        Person person,
        String cardNumber,
        String recordNumber,
        LocalDate admittedOn,
        LocalDate officialOn,
        SampleUnit cell,
        LocalDate memberFrom,
        List<StandingPeriod> standings,
        List<Post> posts) {

    /** Null before the member was here. */
    Standing standingOn(LocalDate day) {
        if (day.isBefore(memberFrom)) return null;
        for (var period : standings) if (period.holdsOn(day)) return period.state();
        return day.isBefore(officialOn) ? Standing.PROBATIONARY : Standing.OFFICIAL;
    }

    boolean countsOn(LocalDate day) {
        var standing = standingOn(day);
        return standing != null && standing.isCounted();
    }

    boolean isPlain() {
        return standings.isEmpty() && posts.isEmpty();
    }

    SampleMember with(StandingPeriod standing) {
        return new SampleMember(
                person,
                cardNumber,
                recordNumber,
                admittedOn,
                officialOn,
                cell,
                memberFrom,
                and(standings, standing),
                posts);
    }

    SampleMember with(Post post) {
        return new SampleMember(
                person,
                cardNumber,
                recordNumber,
                admittedOn,
                officialOn,
                cell,
                memberFrom,
                standings,
                and(posts, post));
    }

    private static <T> List<T> and(List<T> some, T one) {
        var all = new ArrayList<>(some);
        all.add(one);
        return List.copyOf(all);
    }
}
