package vn.xeploai.standalone.province;

import java.time.LocalDate;

/**
 * A post that a member holds from a day on, in the unit with the key.
 *
 * @param category null for that of the office
 * @param office its code in the catalogue of cadres; null if it has none there
 */
public record Post(
        Side side, String title, boolean leader, String category, String office, String unit, LocalDate from) {
    public enum Side {
        PARTY,
        STATE,
        MASS_ORGANISATION
    }

    /** The same post in another unit. */
    public Post in(String other, LocalDate since) {
        return new Post(side, title, leader, category, office, other, since);
    }

    public record Holder(Member member, Post post) {}
}
