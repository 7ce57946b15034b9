package vn.xeploai.gateway.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xeploai.gateway.source.MemberRating;
import vn.xeploai.gateway.source.MemberRatings;
import vn.xeploai.gateway.source.RosterMember;
import vn.xeploai.gateway.testing.Facts;

class ReconciliationTest {
    private final Facts facts = Facts.aDistrict()
            .districtCampaign()
            .both("ward", "district", "WARD")
            .both("one", "ward", "CELL")
            .both("two", "ward", "CELL");

    @Test
    void servicesThatAgreeGiveNoFinding() {
        members("one", 2, "same", 2, "same");
        members("two", 3, "also", 3, "also");

        var units = comparison();

        assertEquals(List.of(), units.totals().toList());
        assertEquals(List.of(), units.differing());
    }

    @Test
    void totalsThatDifferAreToldUnitByUnit() {
        members("one", 2, "here", 3, "there");
        members("two", 3, "also", 3, "also");

        var found = comparison().totals().toList();

        assertEquals(List.of(Discrepancy.ofUnit(FindingRule.TOTAL_DIFFERS, Facts.id("one"), 2, 3)), found);
    }

    @Test
    void equalTotalsOfOtherMembersAreLookedInto() {
        members("one", 2, "here", 2, "there");

        assertEquals(List.of(Facts.id("one")), comparison().differing());
    }

    @Test
    void aUnitBelowNoCampaignIsNamedOnceAndNotCompared() {
        var outside = Facts.aDistrict()
                .stands("ward", "district", "WARD")
                .stands("one", "ward", "CELL")
                .headcount("one", 20, "hash");

        var found = new RowComparison(reconcilable(outside));

        assertEquals(
                List.of(Discrepancy.ofUnit(FindingRule.NO_CAMPAIGN, Facts.id("district"), 20, null)),
                found.noCampaign().toList());
        assertEquals(List.of(), found.differing());
        assertEquals(List.of(), new UnitComparison(looked(outside)).differing());
    }

    @Test
    void rowsThatAgreeAreNotLookedInto() {
        members("one", 2, "same", 2, "same");
        facts.both("other", "district", "WARD")
                .headcount("other", 1, "here")
                .rated("other", "MEMBER", "HTTNV", 1)
                .ratingHash("other", "there");

        assertEquals(List.of(Facts.id("other")), new RowComparison(reconcilable(facts)).looked());
    }

    @Test
    void aRowTooLargeToBeLookedIntoIsToldByItsTotal() {
        members("one", 20_001, "here", 20_002, "there");

        var found = new RowComparison(reconcilable(facts));

        assertEquals(List.of(), found.looked());
        assertEquals(
                List.of(Discrepancy.ofUnit(FindingRule.TOTAL_DIFFERS, Facts.id("ward"), 20_001, 20_002)),
                found.totals(Set.of()).toList());
    }

    @Test
    void aUnitThatIsNotInTheCopyIsCompared() {
        facts.stands("later", "ward", "CELL").headcount("later", 4, "hash");

        assertEquals(List.of(Facts.id("later")), comparison().differing());
    }

    @Test
    void aRatedUnitThatDoesNotStandIsFound() {
        facts.copied("closed", "ward", "CELL", "campaign").rated("closed", "MEMBER", "HTTNV", 3);
        facts.copied("closed and empty", "ward", "CELL", "campaign");

        assertEquals(List.of(Facts.id("closed")), comparison().notStanding());
    }

    @Test
    void aRatingWithoutAMemberAndAMemberWithoutARating() {
        members("one", 2, "here", 2, "there");

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
        members("one", 1, "here", 2, "there");
        members("two", 2, "this", 1, "that");

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
    void aMemberWhoIsAlsoRatedWhereHeBelongsIsCountedTwice() {
        members("one", 1, "here", 2, "there");
        members("two", 1, "same", 1, "same");

        var found =
                found(List.of(member("An", "one"), member("Bình", "two")), rated("one", "An", "one", "Bình", "one"));

        assertEquals(1, found.size());
        assertEquals(FindingRule.MEMBER_IN_TWO_CELLS, found.get(0).rule());
        assertEquals(id("Bình"), found.get(0).memberId());
        assertTrue(found.get(0).actual().contains(id("two").toString()));
    }

    @Test
    void aMemberWhomTheRosterHasTwiceIsCountedTwice() {
        members("one", 1, "here", 1, "there");
        members("two", 1, "this", 0, "that");

        var found = found(List.of(member("An", "one"), member("An", "two")), rated("one", "An", "one"), rated("two"));

        assertEquals(
                List.of(FindingRule.MEMBER_IN_TWO_CELLS),
                found.stream().map(Discrepancy::rule).toList());
    }

    @Test
    void whoLeftTheRosterAndWhoStandsBelowIsNotLookedAt() {
        members("one", 1, "here", 1, "there");
        var rated = new RatedMembers(List.of(id("one")));
        rated.add(
                id("one"),
                new MemberRatings(
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
    void whatWasNotReadToTheEndIsNotMissing() {
        members("one", 2, "here", 2, "there");
        var rated = new RatedMembers(List.of(id("one")));
        rated.add(id("one"), new MemberRatings(List.of(rating("An", "one", "DECIDED")), false));

        var roster = List.of(member("An", "one"), member("Bình", "one"));

        assertEquals(List.of(), MemberComparison.of(comparison(), roster, rated).discrepancies());
    }

    private void members(String cell, long headcount, String hash, long onRoster, String ratingHash) {
        facts.headcount(cell, headcount, hash)
                .rated(cell, "MEMBER", "HTTNV", onRoster)
                .ratingHash(cell, ratingHash);
    }

    private UnitComparison comparison() {
        return new UnitComparison(looked(facts));
    }

    private static Reconcilable reconcilable(Facts facts) {
        var rows = facts.rowFacts();
        return new Reconcilable(
                "2022",
                Facts.ON,
                Facts.KNOWN_AT,
                rows.tree(),
                rows.headcounts(),
                facts.rows(),
                facts.merged(),
                facts.memos());
    }

    private static Looked looked(Facts facts) {
        var root = facts.tree().rootId();
        var covered =
                facts.units().units().stream().anyMatch(unit -> unit.unitId().equals(root));
        return new Looked(
                root,
                Facts.ON,
                Facts.KNOWN_AT,
                0,
                covered,
                facts.tree().units(),
                facts.headcounts().units(),
                facts.units().units());
    }

    private List<Discrepancy> found(List<RosterMember> roster, String[]... units) {
        var rated =
                new RatedMembers(Arrays.stream(units).map(unit -> id(unit[0])).toList());
        for (var unit : units) {
            for (int i = 1; i < unit.length; i += 2) {
                rated.add(id(unit[0]), new MemberRatings(List.of(rating(unit[i], unit[i + 1], "DECIDED")), true));
            }
        }
        return MemberComparison.of(comparison(), roster, rated).discrepancies();
    }

    /** The unit that was looked into, then members and the units where their ratings stand. */
    private static String[] rated(String... unitAndMembers) {
        return unitAndMembers;
    }

    private static UUID id(String name) {
        return Facts.id(name);
    }

    private static RosterMember member(String name, String unit) {
        return new RosterMember(id(name), id(unit));
    }

    private static MemberRating rating(String member, String unit, String state) {
        return new MemberRating(new MemberRating.Subject(id(member)), id(unit), state, null, null, null);
    }
}
