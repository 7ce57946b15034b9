package vn.xeploai.gateway.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xeploai.gateway.source.SourceRefusal;
import vn.xeploai.gateway.source.TreeUnit;
import vn.xeploai.gateway.testing.Facts;

class MergedTreeTest {
    @Test
    void aSubmissionCoversEverythingBelowTheUnitThatMadeIt() {
        var facts = Facts.aDistrict()
                .districtCampaign()
                .both("ward", "district", "WARD")
                .both("cell", "ward", "CELL");
        facts.submitted("ward").rated("cell", "MEMBER", "HTTNV", 20);

        var ward = row(facts.merged(), "ward");

        assertTrue(ward.submitted());
        assertEquals(20, members(ward).rated());
    }

    @Test
    void aWardThatHasNotSubmittedIsNotReportedAndItsGradesAreProvisional() {
        var facts = Facts.aDistrict()
                .districtCampaign()
                .both("ward", "district", "WARD")
                .both("cell", "ward", "CELL");
        facts.rated("cell", "MEMBER", "HTTNV", 20).rated("ward", "GRASSROOTS_ORGANISATION", "HTXSNV", 1);

        var ward = row(facts.merged(), "ward");

        assertFalse(ward.submitted());
        assertEquals(20, members(ward).notReported());
        assertEquals(new Mark("HTTNV", null), members(ward).provisional().firstKey());
        assertTrue(ward.marks().submitted() == null);
        assertEquals("HTXSNV", ward.marks().provisional().grade());
    }

    @Test
    void aReportOfTheDistrictDoesNotCoverItsWards() {
        var facts = Facts.aDistrict()
                .districtCampaign()
                .both("ward", "district", "WARD")
                .both("cell", "ward", "CELL");
        facts.submitted("district").rated("cell", "MEMBER", "HTTNV", 20);

        assertFalse(row(facts.merged(), "ward").submitted());
    }

    @Test
    void inTheReportOnAWardItsOwnSubmissionCoversItsCells() {
        var facts = Facts.aDistrict()
                .districtCampaign()
                .both("ward", "district", "WARD")
                .both("cell", "ward", "CELL");
        facts.submitted("ward").rated("cell", "MEMBER", "HTTNV", 20);

        var merged = MergedTree.of(Facts.id("ward"), null, null, facts.rows("ward"));

        assertTrue(row(merged, "cell").submitted());
    }

    @Test
    void aDistrictIsRatedAsASuperiorOrganisation() {
        var facts = Facts.aDistrict().districtCampaign().both("ward", "district", "WARD");
        facts.submitted("district").rated("district", "SUPERIOR_ORGANISATION", "HTXSNV", 1);

        var root = facts.merged().root();

        assertEquals("HTXSNV", root.marks().submitted().grade());
        assertEquals(1, root.own().of(SubjectKind.SUPERIOR_ORGANISATION).rated());
        assertEquals(1, root.total().of(SubjectKind.SUPERIOR_ORGANISATION).total());
    }

    @Test
    void aDistrictBelowNoCampaignIsNotReportedItself() {
        var facts = Facts.aDistrict().stands("ward", "district", "WARD");

        assertEquals(
                1,
                facts.merged()
                        .root()
                        .own()
                        .of(SubjectKind.SUPERIOR_ORGANISATION)
                        .notReported());
    }

    @Test
    void aWardMayBeSubmittedPieceByPiece() {
        var facts = Facts.aDistrict()
                .districtCampaign()
                .both("ward", "district", "WARD")
                .both("one", "ward", "CELL")
                .both("two", "ward", "CELL");
        facts.submitted("one").rated("one", "MEMBER", "HTTNV", 20).rated("two", "MEMBER", "HTTNV", 5);

        assertFalse(row(facts.merged(), "ward").submitted());
        assertEquals(20, members(row(facts.merged(), "ward")).rated());
        assertEquals(5, members(row(facts.merged(), "ward")).notReported());

        facts.submitted("two");

        assertTrue(row(facts.merged(), "ward").submitted());
    }

    @Test
    void aUnitBelowNoCampaignTakesItsTotalFromTheHeadcount() {
        var facts = Facts.aDistrict()
                .stands("ward", "district", "WARD")
                .stands("cell", "ward", "CELL")
                .headcount("cell", 31, "hash");

        var merged = facts.merged();

        assertEquals(31, members(row(merged, "ward")).notReported());
        assertEquals(1, row(merged, "ward").total().of(SubjectKind.CELL).notReported());
        assertEquals(List.of(Facts.id("district")), ids(merged.withoutCampaign()));
    }

    @Test
    void aWardWithoutAHeadcountIsUnknown() {
        var facts = Facts.aDistrict().stands("ward", "district", "WARD");

        assertFalse(row(facts.merged(), "ward").known());
    }

    @Test
    void aCampaignPerWardIsMergedWithTheWardThatHasNone() {
        var facts = Facts.aDistrict()
                .stands("rated", "district", "WARD")
                .stands("cell", "rated", "CELL")
                .stands("forgotten", "district", "WARD")
                .copied("rated", "district", "WARD", "campaign")
                .copied("cell", "rated", "CELL", "campaign")
                .headcount("cell", 20, "same")
                .headcount("forgotten", 9, "other");
        facts.submitted("rated").rated("cell", "MEMBER", "HTTNV", 20);

        var merged = facts.merged();

        assertEquals(20, members(merged.root()).rated());
        assertEquals(9, members(merged.root()).notReported());
        assertEquals(List.of(Facts.id("forgotten")), ids(merged.withoutCampaign()));
    }

    @Test
    void aUnitOutsideTheCopiedTreeIsNotInItsReport() {
        var facts = Facts.aDistrict()
                .districtCampaign()
                .both("ward", "district", "WARD")
                .stands("later", "ward", "CELL")
                .headcount("later", 12, "hash");

        var merged = facts.merged();

        assertEquals(0, members(merged.root()).total());
        assertTrue(merged.withoutCampaign().isEmpty());
    }

    @Test
    void aUnitThatHasEndedIsWhereTheCopiedTreeHasIt() {
        var facts = Facts.aDistrict().districtCampaign().both("ward", "district", "WARD");
        facts.copied("closed", "ward", "CELL", "campaign").submitted("ward").rated("closed", "MEMBER", "HTNV", 4);

        assertEquals(4, members(row(facts.merged(), "ward")).rated());
    }

    @Test
    void unitsBelowThemselvesAreNotATree() {
        var facts = Facts.aDistrict()
                .districtCampaign()
                .copied("one", "two", "WARD", "campaign")
                .copied("two", "one", "WARD", "campaign");

        assertThrows(SourceRefusal.class, () -> mergedAsTold(facts));
    }

    @Test
    void contradictoryCopiesAreNotATree() {
        var facts = Facts.aDistrict()
                .copied("one", "two", "WARD", "first")
                .copied("two", "x", "WARD", "first")
                .copied("two", "one", "WARD", "second")
                .copied("one", "x", "WARD", "second");

        assertThrows(SourceRefusal.class, () -> mergedAsTold(facts));
    }

    private static MergedTree mergedAsTold(Facts facts) {
        return MergedTree.of(Facts.id("district"), facts.tree(), facts.headcounts(), facts.asTold());
    }

    private static UnitNode row(MergedTree merged, String name) {
        return merged.root().children().stream()
                .filter(row -> row.id().equals(Facts.id(name)))
                .findFirst()
                .orElseThrow();
    }

    private static Figures members(UnitNode node) {
        return node.total().of(SubjectKind.MEMBER);
    }

    private static List<UUID> ids(List<TreeUnit> units) {
        return units.stream().map(TreeUnit::id).toList();
    }
}
