package vn.xeploai.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.xeploai.standalone.ReportRows.named;
import static vn.xeploai.standalone.ReportRows.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scenario A4: phường Thới Long from 2021 on, with the published numbers. */
@ExtendWith(SharedSystem.class)
class ThoiLongIT {
    private final Api api;

    ThoiLongIT(WholeSystem system) {
        this.api = new Api(system.gateway(), system.token());
    }

    /** More than 92 % were good or better in both years, all committed themselves, nobody was disciplined. */
    @Test
    void theIndicatorsOfThoiLongAreThoseThatWerePublished() throws Exception {
        for (var code :
                List.of("MEMBERS_GOOD_OR_BETTER", "COMMITTED_CT05", "TWO_YEARS_WITHOUT_VIOLATION", "ATTENDANCE"))
            for (var year : List.of(0, 1))
                assertEquals(
                        "PASSED",
                        api.indicator("31156", 2022, year, code).get("status").asText(),
                        code + " " + year);
        var committed = api.indicator("31156", 2022, 0, "COMMITTED_KL21");
        assertEquals(422, committed.get("count").asInt());
        assertEquals(
                "UNKNOWN",
                api.indicator("31156", 2022, 1, "COMMITTED_KL21").get("status").asText());
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

    @Test
    void allWasDoneInTimeAndAllTargetsWereReached() throws Exception {
        for (var before : List.of(0, 1)) {
            var inTime = api.indicator("31156", 2022, before, "TASKS_IN_TIME");
            assertEquals("PASSED", inTime.get("status").asText());
            assertEquals(100, inTime.get("percent").asInt());
        }
    }

    @Test
    void theCellsMetEveryMonthAndMendedTheirFaultsAtOnce() throws Exception {
        for (var year : List.of(2021, 2022)) {
            var report = api.json("reports/districts/917?period=%d&include=reviews,meetings".formatted(year));
            var row = row(report, "31156");
            assertEquals(12 * 20, row.at("/meetings/meetings").asInt());
            assertEquals(0, row.at("/meetings/monthsWithoutMeeting").asInt());
            assertEquals(1, row.at("/review/remedies/weaknesses").asInt());
            assertEquals(1, row.at("/review/remedies/fixed").asInt());
        }
    }

    /** The ward's committee is of the level directly above the grass roots since, and rated all the same. */
    @Test
    void theWardIsRatedForLaterYearsToo() throws Exception {
        assertEquals(
                "31156",
                row(api.district("917", 2022), "31156").at("/unit/code").asText());
        assertEquals(
                "HTTNV",
                row(api.json("reports/units/92?period=2025"), "31157")
                        .get("grade")
                        .asText());
    }
}
