package vn.xeploai.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.xeploai.standalone.ReportRows.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged system reports the published figures of the sample's organisations. */
@ExtendWith(SharedSystem.class)
class SampleReportIT {
    private final Api api;

    SampleReportIT(WholeSystem system) {
        this.api = new Api(system.gateway(), system.token());
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

        assertEquals(18, campaigns.size());
        for (var campaign : campaigns) {
            var check = api.json("tallies/check?campaign=" + campaign.get("id").asText());
            assertTrue(check.get("subjects").asInt() > 0);
            assertEquals(0, check.get("differences").size(), check.toString());
        }
    }
}
