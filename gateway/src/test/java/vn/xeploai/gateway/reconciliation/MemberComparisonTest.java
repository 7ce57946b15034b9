package vn.xeploai.gateway.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xeploai.gateway.source.MemberDirectory;
import vn.xeploai.gateway.source.MemberRating;
import vn.xeploai.gateway.source.RatingDirectory;
import vn.xeploai.gateway.testing.Facts;

/** Discrepancies of single members. */
class MemberComparisonTest {
    private final Facts facts = Comparisons.aWardOfTwoCells();

    @Test
    void aRatingWithoutAMemberAndAMemberWithoutARating() {
        Comparisons.members(facts, "one", 2, "here", 2, "there");

        var found = found(List.of(member("An", "one"), member("Bình", "one")), rated("one", "An", "one", "Cúc", "one"));

        assertEquals(
                List.of(
                        Discrepancy.ofMember(FindingRule.RATING_WITHOUT_MEMBER, id("one"), id("Cúc"), null, id("one")),
                        Discrepancy.ofMember(
                                FindingRule.MEMBER_WITHOUT_RATING, id("one"), id("Bình"), id("one"), null)),
                found);
    }

    @Test
    void aMemberWhoMovedIsRatedInAnotherUnit() {
        Comparisons.members(facts, "one", 1, "here", 2, "there");
        Comparisons.members(facts, "two", 2, "this", 1, "that");

        var found = found(
                List.of(member("An", "one"), member("Bình", "two"), member("Cúc", "two")),
                rated("one", "An", "one", "Bình", "one"),
                rated("two", "Cúc", "two"));

        assertEquals(
                List.of(Discrepancy.ofMember(
                        FindingRule.MEMBER_IN_OTHER_UNIT, id("one"), id("Bình"), id("two"), id("one"))),
                found);
    }

    @Test
    void aMemberWhoIsAlsoRatedWhereTheyBelongIsCountedTwice() {
        Comparisons.members(facts, "one", 1, "here", 2, "there");
        Comparisons.members(facts, "two", 1, "same", 1, "same");

        var found =
                found(List.of(member("An", "one"), member("Bình", "two")), rated("one", "An", "one", "Bình", "one"));

        assertEquals(1, found.size());
        assertEquals(FindingRule.MEMBER_IN_TWO_CELLS, found.get(0).rule());
        assertEquals(id("Bình"), found.get(0).memberId());
        assertTrue(found.get(0).actual().contains(id("two").toString()));
    }

    @Test
    void aMemberWhomTheRosterHasTwiceIsCountedTwice() {
        Comparisons.members(facts, "one", 1, "here", 1, "there");
        Comparisons.members(facts, "two", 1, "this", 0, "that");

        var found = found(List.of(member("An", "one"), member("An", "two")), rated("one", "An", "one"), rated("two"));

        assertEquals(
                List.of(FindingRule.MEMBER_IN_TWO_CELLS),
                found.stream().map(Discrepancy::rule).toList());
    }

    @Test
    void leaversAndMembersBelowAreNotCompared() {
        Comparisons.members(facts, "one", 1, "here", 1, "there");
        var rated = new RatingRoster(List.of(id("one")));
        rated.add(
                id("one"),
                new RatingDirectory.MemberRatings(
                        List.of(
                                rating("An", "one", "DECIDED"),
                                rating("Bình", "one", "OFF_ROSTER"),
                                rating("Cúc", "below", "DECIDED")),
                        true));

        assertEquals(
                List.of(),
                MemberComparison.of(comparison(), List.of(member("An", "one")), rated)
                        .discrepancies());
    }

    @Test
    void membersOfATruncatedListAreNotMissing() {
        Comparisons.members(facts, "one", 2, "here", 2, "there");
        var rated = new RatingRoster(List.of(id("one")));
        rated.add(id("one"), new RatingDirectory.MemberRatings(List.of(rating("An", "one", "DECIDED")), false));

        var roster = List.of(member("An", "one"), member("Bình", "one"));

        assertEquals(List.of(), MemberComparison.of(comparison(), roster, rated).discrepancies());
    }

    private UnitComparison comparison() {
        return new UnitComparison(Comparisons.looked(facts));
    }

    private List<Discrepancy> found(List<MemberDirectory.RosterMember> roster, String[]... units) {
        var rated =
                new RatingRoster(Arrays.stream(units).map(unit -> id(unit[0])).toList());
        for (var unit : units) {
            for (int i = 1; i < unit.length; i += 2) {
                rated.add(
                        id(unit[0]),
                        new RatingDirectory.MemberRatings(List.of(rating(unit[i], unit[i + 1], "DECIDED")), true));
            }
        }
        return MemberComparison.of(comparison(), roster, rated).discrepancies();
    }

    /** The unit that was examined, then members and the units of their ratings. */
    private static String[] rated(String... unitAndMembers) {
        return unitAndMembers;
    }

    private static UUID id(String name) {
        return Facts.id(name);
    }

    private static MemberDirectory.RosterMember member(String name, String unit) {
        return new MemberDirectory.RosterMember(id(name), id(unit));
    }

    private static MemberRating rating(String member, String unit, String state) {
        return new MemberRating(new MemberRating.Subject(id(member)), id(unit), state, null, null, null);
    }
}
