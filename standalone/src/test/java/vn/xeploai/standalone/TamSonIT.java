package vn.xeploai.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.xeploai.standalone.ReportRows.find;
import static vn.xeploai.standalone.ReportRows.row;
import static vn.xeploai.standalone.ReportRows.subjects;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scenario A1: thị trấn Tam Sơn in 2018, with the published numbers. */
@ExtendWith(SharedSystem.class)
class TamSonIT {
    private final Api api;

    TamSonIT(WholeSystem system) {
        this.api = new Api(system.gateway(), system.token());
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
                api.indicator("08824", 2018, 0, "ATTENDANCE").get("status").asText());
        var missing = api.json("reports/missing?unit=253&period=2018&in=REVIEWS&limit=1&total=true");
        assertTrue(missing.get("total").asInt() > 0);
        assertTrue(missing.at("/items/0/name").asText().length() > 0);
    }

    @Test
    void checklistsOfTheYearAreNotOfferedLater() throws Exception {
        assertEquals(List.of("NQTW4-27", "NQTW4-82"), checklists(2018));
        assertEquals(List.of(), checklists(2019));
    }

    private List<String> checklists(int year) throws Exception {
        return api.json("reviews/catalogue?year=" + year).get("checklists").findValuesAsText("id");
    }

    @Test
    void theWeaknessesWereMended() throws Exception {
        var remedies = row(api.json("reports/districts/253?period=2018&include=reviews&on=2019-12-31"), "08824")
                .at("/review/remedies");

        assertEquals(3, remedies.get("weaknesses").asInt());
        assertEquals(3, remedies.get("fixed").asInt());
        assertEquals(0, remedies.get("overdue").asInt());
    }

    /** Each of the ten cells has a member of the committee in charge; cells of other communes, where nobody is named, are listed. */
    @Test
    void cellsWithoutACommitteeMemberAreListed() throws Exception {
        var town = api.unit("08824", "2018-12-31");
        var district = api.unit("253", "2018-12-31");
        var figures = api.json("cadres/figures?under=%s&on=2018-12-31".formatted(town));
        var missing = "assignments/missing?under=%s&on=2018-12-31&total=true";

        assertEquals(
                10,
                find(figures.get("units"), "/unitId", town).get("assignedCells").asInt());
        assertEquals(0, api.json(missing.formatted(town)).get("total").asInt());
        assertTrue(api.json(missing.formatted(district)).get("total").asInt() > 0);
    }

    @Test
    void aResolutionIsAdoptedEveryMonthAndFilesAreChecked() throws Exception {
        var report = api.json("reports/districts/253?period=2018&include=tasks,inspections&on=2018-12-31");
        var row = row(report, "08824");
        var programmes = api.json(
                "work-programmes?campaign=%s&limit=50".formatted(api.campaign(api.unit("253", "2018-12-31"), 2018)));

        assertEquals(12, programmes.get("items").size());
        assertEquals(12, row.at("/tasks/tasks").asInt());
        assertEquals(12, row.at("/tasks/inTime").asInt());
        assertEquals(4, row.at("/inspections/inspections/concluded").asInt());
        assertEquals(0, row.at("/inspections/inspections/withViolation").asInt());
    }

    /** More than 85 % attended; 85.00 % would not be more. */
    @Test
    void attendanceHasToExceedItsThreshold() throws Exception {
        var attendance = api.indicator("08824", 2018, 0, "ATTENDANCE");

        assertEquals("ABOVE", attendance.get("comparison").asText());
        assertEquals(85, attendance.get("threshold").asInt());
        assertTrue(100L * attendance.get("count").asLong()
                > 85L * attendance.get("base").asLong());
    }

    @Test
    void theSameCodeIsThatOfTheCommuneSince2025() throws Exception {
        var commune = api.json("units/by-code/08824?on=2025-07-01").get("unit");

        assertEquals("Đảng bộ xã Tam Sơn", commune.get("name").asText());
    }
}
