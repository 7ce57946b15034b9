package vn.xeploai.gateway.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.xeploai.gateway.testing.Facts;

/** Discrepancies of units of which the two services count different members. */
class UnitComparisonTest {
    private final Facts facts = Comparisons.aWardOfTwoCells();

    @Test
    void servicesThatAgreeGiveNoFinding() {
        Comparisons.members(facts, "one", 2, "same", 2, "same");
        Comparisons.members(facts, "two", 3, "also", 3, "also");

        var units = comparison();

        assertEquals(List.of(), units.totals().toList());
        assertEquals(List.of(), units.differing());
    }

    @Test
    void differentTotalsAreReportedUnitByUnit() {
        Comparisons.members(facts, "one", 2, "here", 3, "there");
        Comparisons.members(facts, "two", 3, "also", 3, "also");

        var found = comparison().totals().toList();

        assertEquals(List.of(Discrepancy.ofUnit(FindingRule.TOTAL_DIFFERS, Facts.id("one"), 2, 3)), found);
    }

    @Test
    void equalTotalsOfDifferentMembersAreCompared() {
        Comparisons.members(facts, "one", 2, "here", 2, "there");

        assertEquals(List.of(Facts.id("one")), comparison().differing());
    }

    @Test
    void aUnitThatIsNotInTheCopyIsCompared() {
        facts.stands("later", "ward", "CELL").headcount("later", 4, "hash");

        assertEquals(List.of(Facts.id("later")), comparison().differing());
    }

    @Test
    void aRatedUnitThatDoesNotExistIsFound() {
        facts.copied("closed", "ward", "CELL", "campaign").rated("closed", "MEMBER", "HTTNV", 3);
        facts.copied("closed and empty", "ward", "CELL", "campaign");

        assertEquals(List.of(Facts.id("closed")), comparison().missing());
    }

    private UnitComparison comparison() {
        return new UnitComparison(Comparisons.looked(facts));
    }
}
