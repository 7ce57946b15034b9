package vn.xeploai.standalone.province;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.xeploai.standalone.province.Standing.State;

/**
 * A Party member (đảng viên).
 *
 * @param key identifies the member within the province: the record number (số lý lịch) of a member with a card, or any other number
 * @param cardNumber null for a member who is registered under the key alone
 * @param cell the key of the first cell
 */
public record Member(
        String key,
        String cardNumber,
        Person person,
        LocalDate admittedOn,
        LocalDate officialOn,
        String cell,
        LocalDate memberFrom,
        List<Standing> standings,
        List<Post> posts) {

    /** Null before the membership begins. */
    public State stateOn(LocalDate day) {
        if (day.isBefore(memberFrom)) return null;
        for (var standing : standings) if (standing.appliesOn(day)) return standing.state();
        return day.isBefore(officialOn) ? State.PROBATIONARY : State.OFFICIAL;
    }

    public boolean countsOn(LocalDate day) {
        var state = stateOn(day);
        return state != null && state.isCounted();
    }

    /** Whether the member has neither a post nor a standing of note. */
    public boolean isPlain() {
        return standings.isEmpty() && posts.isEmpty();
    }

    public Member with(Standing standing) {
        return new Member(
                key, cardNumber, person, admittedOn, officialOn, cell, memberFrom, append(standings, standing), posts);
    }

    public Member with(Post post) {
        return new Member(
                key, cardNumber, person, admittedOn, officialOn, cell, memberFrom, standings, append(posts, post));
    }

    private static <T> List<T> append(List<T> some, T one) {
        var all = new ArrayList<>(some);
        all.add(one);
        return List.copyOf(all);
    }
}
