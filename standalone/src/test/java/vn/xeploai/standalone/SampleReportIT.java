package vn.xeploai.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.xeploai.standalone.ReportRows.named;
import static vn.xeploai.standalone.ReportRows.row;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged system reports the published figures of the sample's organisations. */
@ExtendWith(SharedSystem.class)
class SampleReportIT {
    private final Api api;

    SampleReportIT(WholeSystem system) {
        this.api = new Api(system.gateway());
    }

    @ParameterizedTest
    @CsvSource({
        "195, 2017, 06760, 443, 19",
        "253, 2018, 08824, 285, 10",
        "205, 2018, 07069, 1493, 41",
        "916, 2013, 31144, 560, 29",
        "916, 2014, 31144, 560, 29",
        "917, 2021, 31156, 422, 20",
        "917, 2022, 31156, 422, 20",
        "917, 2023, 31156, 422, 20",
        "917, 2024, 31156, 422, 20"
    })
    void theReportHasTheCountsAndAddsUp(String district, int year, String commune, int members, int cells)
            throws Exception {
        var report = api.district(district, year);
        var row = row(report, commune);

        assertTrue(report.get("complete").asBoolean());
        assertEquals(0, report.get("findings").size(), report.get("findings").toString());
        assertEquals(members, row.at("/members/total").asInt());
        assertEquals(members, row.at("/members/memo/headcount").asInt());
        assertEquals(cells, row.at("/cells/total").asInt());
        ReportSums.assertHold(report);
    }

    /** All 19 cells and 443 members of Mông Dương were reviewed, no expression of decline was found, and two weaknesses were. */
    @Test
    void mongDuong2017WasReviewedAsItWasPublished() throws Exception {
        var report = api.json("reports/districts/195?period=2017&include=reviews,discipline");
        var review = row(report, "06760").get("review");

        for (var kind : List.of("CELL 19", "MEMBER 443", "GRASSROOTS_ORGANISATION 1")) {
            var subjects = subjects(review, kind.split(" ")[0]);
            var count = Integer.parseInt(kind.split(" ")[1]);
            assertEquals(count, subjects.get("total").asInt(), kind);
            assertEquals(count, subjects.get("reviewed").asInt(), kind);
            assertEquals(count, subjects.get("examined").asInt(), kind);
            assertEquals(0, subjects.get("withExpressions").asInt(), kind);
        }
        assertEquals(2, review.at("/remedies/weaknesses").asInt());
        assertEquals(2, review.at("/remedies/fixed").asInt());
        assertEquals(0, report.at("/discipline/years/0/persons").asInt());
        var ofDistrict = subjects(report.get("review"), "MEMBER");
        assertEquals(443, ofDistrict.get("reviewed").asInt());
        assertEquals(
                ofDistrict.get("total").asInt(),
                443
                        + ofDistrict.get("missing").asInt()
                        + ofDistrict.get("excused").asInt());
    }

    @Test
    void everyMemberOfMongDuongRegisteredAfterTheReview() throws Exception {
        var row = row(api.json("reports/districts/195?period=2017&include=commitments"), "06760");
        var members = subjects(row.at("/commitments/0"), "MEMBER");

        assertEquals("AFTER_REVIEW", row.at("/commitments/0/programme").asText());
        assertEquals(443, members.get("committed").asInt());
        assertEquals(0, members.get("missing").asInt());
    }

    /** 285 members in 10 cells were reviewed against the 27 expressions; three weaknesses; more than 85 % attended. */
    @Test
    void tamSon2018WasReviewedAndMetAsItWasPublished() throws Exception {
        var row = row(api.json("reports/districts/253?period=2018&include=reviews,meetings"), "08824");

        assertEquals(285, subjects(row.get("review"), "MEMBER").get("examined").asInt());
        assertEquals(10, subjects(row.get("review"), "CELL").get("examined").asInt());
        assertEquals(3, row.at("/review/remedies/weaknesses").asInt());
        assertEquals(120, row.at("/meetings/meetings").asInt());
        assertEquals(0, row.at("/meetings/monthsWithoutMeeting").asInt());
        assertEquals(
                "PASSED",
                indicator("08824", 2018, 0, "ATTENDANCE").get("status").asText());
        var missing = api.json("reports/missing?unit=253&period=2018&in=REVIEWS&limit=1&total=true");
        assertTrue(missing.get("total").asInt() > 0);
        assertTrue(missing.at("/items/0/name").asText().length() > 0);
    }

    /** More than 92 % were good or better in both years, all committed themselves, nobody was disciplined. */
    @Test
    void theIndicatorsOfThoiLongAreThoseThatWerePublished() throws Exception {
        for (var code :
                List.of("MEMBERS_GOOD_OR_BETTER", "COMMITTED_CT05", "TWO_YEARS_WITHOUT_VIOLATION", "ATTENDANCE"))
            for (var year : List.of(0, 1))
                assertEquals(
                        "PASSED",
                        indicator("31156", 2022, year, code).get("status").asText(),
                        code + " " + year);
        var committed = indicator("31156", 2022, 0, "COMMITTED_KL21");
        assertEquals(422, committed.get("count").asInt());
        assertEquals(
                "UNKNOWN",
                indicator("31156", 2022, 1, "COMMITTED_KL21").get("status").asText());
    }

    /** @param before how many years before that one */
    private JsonNode indicator(String unit, int year, int before, String code) throws Exception {
        var answer = api.json("reports/indicators?unit=%s&year=%d&years=%d".formatted(unit, year, before + 1));
        for (var indicator : answer.at("/years/%d/indicators".formatted(before)))
            if (indicator.get("code").asText().equals(code)) return indicator;
        throw new AssertionError("no " + code + " in " + answer);
    }

    private static JsonNode subjects(JsonNode review, String kind) {
        for (var subjects : review.get("subjects"))
            if (subjects.get("subjectKind").asText().equals(kind)) return subjects;
        throw new AssertionError("no " + kind + " in " + review);
    }

    @Test
    void thoiLong2022IsAsItWasPublished() throws Exception {
        var report = api.district("917", 2022);
        var row = row(report, "31156");

        assertEquals("Quận Ô Môn", report.at("/unit/name").asText());
        assertEquals("Đảng bộ phường Thới Long", row.at("/unit/name").asText());
        assertEquals("HTTNV", row.get("grade").asText());
        assertTrue(row.at("/members/goodOrBetter/percentOfRated").decimalValue().doubleValue() > 92);
        assertTrue(report.get("allSubmitted").asBoolean());
        assertEquals(7, report.at("/units/total").asInt());
    }

    @Test
    void theMilitaryCellOfThoiLongIsExcellentIn2022() throws Exception {
        var ward = api.json("reports/units/31156?period=2022");
        var cell = named(ward, "Chi bộ Quân sự phường");

        assertEquals("HTXSNV", cell.get("grade").asText());
        assertEquals(12, cell.at("/members/total").asInt());
    }

    @ParameterizedTest
    @CsvSource({
        "2013, Đảng bộ bộ phận khu vực 6",
        "2014, Đảng bộ bộ phận khu vực 6",
        "2013, Đảng bộ bộ phận khu vực 8",
        "2014, Đảng bộ bộ phận khu vực 8"
    })
    void sectionalCommitteesOfXuanKhanhAreRated(int year, String name) throws Exception {
        var ward = api.json("reports/units/31144?period=" + year);

        assertEquals("TSVM", named(ward, name).get("grade").asText());
        assertEquals(
                8,
                ReportSums.organisations(ward, "SECTIONAL_COMMITTEE")
                        .get("total")
                        .asInt());
    }

    @Test
    void mongDuong2017HasTheOldGradesOnly() throws Exception {
        var codes = new HashSet<String>();
        row(api.district("195", 2017), "06760")
                .at("/members/grades")
                .forEach(grade -> codes.add(grade.get("code").asText()));

        assertEquals(Set.of("DTC_XS", "DTC_TOT", "DTC_HT", "VPTC"), codes);
    }

    @Test
    void theOfficialsOfMaoKheAreCounted() throws Exception {
        assertEquals(
                33,
                row(api.district("205", 2018), "07069")
                        .at("/members/memo/officials")
                        .asInt());
    }

    @Test
    void leadersAndOfficialsOfOMonAreRatedIn2024AndNotBefore() throws Exception {
        var report = api.district("917", 2024);

        for (var block : List.of("collectives", "leaders", "officials", "agencies")) {
            assertTrue(report.at("/" + block + "/total").asInt() > 0, block);
            assertEquals(report.at("/" + block + "/total"), report.at("/" + block + "/rated"), block);
            ReportSums.assertAddsUp(report.get(block), block);
            assertTrue(api.district("917", 2022).get(block).isNull(), block);
        }
        assertEquals(8, report.at("/collectives/total").asInt());
        assertEquals(7, report.at("/agencies/total").asInt());
        assertEquals(
                ReportSums.grade(ReportSums.organisations(report, "GRASSROOTS_ORGANISATION"), "HTXSNV"),
                ReportSums.grade(report.get("agencies"), "HTXSNV"));
        assertEquals(
                1,
                ReportSums.organisations(report, "SUPERIOR_ORGANISATION")
                        .get("rated")
                        .asInt());
        assertEquals(report.at("/members/memo/officials"), report.at("/officials/total"));
    }

    @Test
    void aTownThatBecameACityBearsTheNameOfTheYear() throws Exception {
        assertEquals(
                "Thị xã Đông Triều", api.district("205", 2018).at("/unit/name").asText());
        assertEquals(
                "Thành phố Đông Triều",
                api.json("units/by-code/205?on=2024-11-01").at("/unit/name").asText());
    }

    @Test
    void unitsThatHaveNotSubmittedAreNotReportedAndNotZero() throws Exception {
        var report = api.district("195", 2017);
        var row = row(report, "06805");

        assertFalse(report.get("allSubmitted").asBoolean());
        assertEquals(14, report.at("/units/submitted").asInt());
        assertFalse(row.get("submitted").asBoolean());
        assertTrue(row.at("/members/total").asInt() >= 30);
        assertEquals(row.at("/members/total"), row.at("/members/notReported"));
        assertTrue(row.at("/members/provisional/count").asInt() > 0);
        assertTrue(row.get("grade").isNull());
    }

    @Test
    void everyTallyAgreesWithItsDecisions() throws Exception {
        var campaigns = api.sampleCampaigns();

        assertEquals(16, campaigns.size());
        for (var campaign : campaigns) {
            var check = api.json("tallies/check?campaign=" + campaign.get("id").asText());
            assertTrue(check.get("subjects").asInt() > 0);
            assertEquals(0, check.get("differences").size(), check.toString());
        }
    }
}
