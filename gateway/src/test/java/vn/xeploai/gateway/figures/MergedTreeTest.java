package vn.xeploai.gateway.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
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
    void membersWhomNoCampaignRatesAreUnratedAndNotZero() {
        var facts = Facts.aDistrict()
                .districtCampaign()
                .both("ward", "district", "WARD")
                .both("cell", "ward", "CELL")
                .headcount("cell", 57, "hash")
                .rating(List.of("CELL", "GRASSROOTS_ORGANISATION"));
        facts.submitted("ward").rated("cell", "CELL", "HTTNV", 1);

        var merged = facts.merged();

        var unrated = List.of(SubjectKind.MEMBER, SubjectKind.SUPERIOR_ORGANISATION);
        assertEquals(unrated, List.copyOf(merged.unrated().all()));
        assertEquals(Set.of(SubjectKind.MEMBER), merged.unrated().below());
        assertEquals(0, members(merged.root()).total());
        assertTrue(row(merged, "ward").submitted());
    }

    @Test
    void cellsThatNoCampaignRatesAreFoundBelowTheRows() {
        var facts = Facts.aDistrict()
                .districtCampaign()
                .both("ward", "district", "WARD")
                .both("cell", "ward", "CELL")
                .rating(List.of("MEMBER", "GRASSROOTS_ORGANISATION", "SUPERIOR_ORGANISATION"));

        assertEquals(Set.of(SubjectKind.CELL), facts.merged().unrated().all());
        assertEquals(Set.of(SubjectKind.CELL), facts.merged().unrated().below());
    }

    @Test
    void whatAnotherCampaignOfThePlaceRatesIsNotReported() {
        var facts = Facts.aDistrict()
                .stands("one", "district", "WARD")
                .stands("first cell", "one", "CELL")
                .stands("two", "district", "WARD")
                .stands("second cell", "two", "CELL")
                .copied("one", "district", "WARD", "everything")
                .copied("first cell", "one", "CELL", "everything")
                .copied("two", "district", "WARD", "wards only")
                .copied("second cell", "two", "CELL", "wards only")
                .headcount("first cell", 20, "same")
                .headcount("second cell", 57, "other")
                .rating("wards only", List.of("GRASSROOTS_ORGANISATION"));
        facts.submitted("one").rated("first cell", "MEMBER", "HTTNV", 20).rated("first cell", "CELL", "HTTNV", 1);
        facts.submitted("two").rated("two", "GRASSROOTS_ORGANISATION", "HTTNV", 1);

        var merged = facts.merged();

        assertEquals(Set.of(), merged.unrated().all());
        assertEquals(20, members(merged.root()).rated());
        assertEquals(57, members(row(merged, "two")).notReported());
        assertEquals(1, row(merged, "two").total().of(SubjectKind.CELL).notReported());
        assertEquals(
                1,
                row(merged, "two")
                        .total()
                        .of(SubjectKind.GRASSROOTS_ORGANISATION)
                        .rated());
        assertFalse(row(merged, "two").submitted());
        assertTrue(row(merged, "one").submitted());
        assertTrue(merged.withoutCampaign().stream().noneMatch(unit -> unit.id().equals(Facts.id("two"))));
    }

    @Test
    void membersOfAnUnratedPlaceWithoutMembersAreZero() {
        var facts = Facts.aDistrict()
                .districtCampaign()
                .both("ward", "district", "WARD")
                .rating(List.of("CELL", "GRASSROOTS_ORGANISATION", "SUPERIOR_ORGANISATION"));

        assertEquals(Set.of(), facts.merged().unrated().all());
        assertTrue(facts.merged().root().known());
    }

    @Test
    void withoutMemberServiceWhatNoCampaignRatesIsUnrated() {
        var facts = Facts.aDistrict().districtCampaign().rating(List.of("GRASSROOTS_ORGANISATION"));

        var merged = MergedTree.of(Facts.id("district"), null, null, facts.rows());

        assertTrue(merged.unrated().contains(SubjectKind.MEMBER));
        assertTrue(merged.unrated().contains(SubjectKind.CELL));
        assertFalse(merged.unrated().contains(SubjectKind.GRASSROOTS_ORGANISATION));
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
