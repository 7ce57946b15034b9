package vn.xeploai.gateway.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.xeploai.gateway.testing.Facts;

/** Which rows of a report are examined, and what is reported of the others. */
class RowComparisonTest {
    private final Facts facts = Comparisons.aWardOfTwoCells();

    @Test
    void rowsThatAgreeAreNotCompared() {
        Comparisons.members(facts, "one", 2, "same", 2, "same");
        facts.both("other", "district", "WARD")
                .headcount("other", 1, "here")
                .rated("other", "MEMBER", "HTTNV", 1)
                .ratingHash("other", "there");

        assertEquals(List.of(Facts.id("other")), new RowComparison(Comparisons.reconcilable(facts)).readable());
    }

    @Test
    void aRowTooLargeForComparisonIsReportedByItsTotal() {
        Comparisons.members(facts, "one", 20_001, "here", 20_002, "there");

        var found = new RowComparison(Comparisons.reconcilable(facts));

        assertEquals(List.of(), found.readable());
        assertEquals(
                List.of(Discrepancy.ofUnit(FindingRule.TOTAL_DIFFERS, Facts.id("ward"), 20_001, 20_002)),
                found.totals(Set.of()).toList());
    }

    @Test
    void aUnitBelowNoCampaignIsNamedOnceAndNotCompared() {
        var outside = Facts.aDistrict()
                .stands("ward", "district", "WARD")
                .stands("one", "ward", "CELL")
                .headcount("one", 20, "hash");

        var found = new RowComparison(Comparisons.reconcilable(outside));

        assertEquals(
                List.of(Discrepancy.ofUnit(FindingRule.NO_CAMPAIGN, Facts.id("district"), 20, null)),
                found.noCampaign().toList());
        assertEquals(List.of(), found.differing());
        assertEquals(List.of(), new UnitComparison(Comparisons.looked(outside)).differing());
    }
}
