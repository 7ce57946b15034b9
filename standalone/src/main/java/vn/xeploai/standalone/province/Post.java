package vn.xeploai.standalone.province;

import java.time.LocalDate;

/** A post that a member holds from a day on, in the unit with the key. */
public record Post(Side side, String title, boolean leader, String unit, LocalDate from) {
    public enum Side {
        PARTY,
        STATE,
        MASS_ORGANISATION
    }

    public record Holder(Member member, Post post) {}
}
