package vn.xeploai.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.xeploai.standalone.ReportRows.find;
import static vn.xeploai.standalone.ReportRows.row;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scenario A2: phường Mạo Khê in 2018, with the published numbers. */
@ExtendWith(SharedSystem.class)
class MaoKheIT {
    private final Api api;

    MaoKheIT(WholeSystem system) {
        this.api = new Api(system.gateway(), system.token());
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
    void officialsAndPartTimersMeetTheirQuotas() throws Exception {
        var ward = ward();
        var own = ward.at("/own/groups");

        for (var group : List.of("OFFICIALS 33", "PART_TIME 14")) {
            var figures = find(own, "/staffGroup", group.split(" ")[0]);
            var number = Integer.parseInt(group.split(" ")[1]);
            assertEquals(number, figures.get("persons").asInt(), group);
            assertEquals(number, figures.get("quota").asInt(), group);
            assertFalse(figures.get("aboveQuota").asBoolean(), group);
        }
        assertEquals(
                14 + 34 * 8,
                find(ward.at("/total/groups"), "/staffGroup", "PART_TIME")
                        .get("quota")
                        .asInt());
    }

    /** Cells of agencies are out of the base. */
    @Test
    void everySecretaryOfAResidentialCellHeadsTheKhu() throws Exception {
        var both = ward().at("/concurrentOffices/0");

        assertEquals(34, both.get("cells").asInt());
        assertEquals(34, both.get("both").asInt());
        assertEquals(100, both.get("percent").asInt());
    }

    @Test
    void eachOf41CellsHasAMemberOfTheStandingCommittee() throws Exception {
        assertEquals(41, ward().get("cells").asInt());
        assertEquals(41, ward().get("assignedCells").asInt());
    }

    @Test
    void theTownApprovedThePlanningOfTwoTerms() throws Exception {
        var plannings =
                api.json("plannings?unit=" + api.unit("07069", "2018-12-31")).get("items");

        assertEquals(List.of("2015", "2020"), plannings.findValuesAsText("fromYear"));
        for (var planning : plannings) {
            assertEquals("APPROVED", planning.get("state").asText());
            assertEquals(
                    api.unit("205", "2018-12-31"), planning.get("approverId").asText());
        }
    }

    /** A part-time worker of whom no qualification is recorded. */
    @Test
    void aCadreWithoutTheStandardsIsRefusedWithThoseThatAreMissing() throws Exception {
        var ward = api.unit("07069", "2018-12-31");
        var qualified = api.json("qualifications?limit=500").findValuesAsText("memberId");
        var cell = api.json("reports/units/07069?period=2018")
                .at("/rows/0/unit/id")
                .asText();
        var unqualified =
                api.json("members?unit=%s&on=2018-12-31&limit=100".formatted(cell)).findValuesAsText("id").stream()
                        .filter(id -> !qualified.contains(id))
                        .findFirst()
                        .orElseThrow();
        var refusal = api.post(
                "plannings",
                """
                {"unitId": "%s", "fromYear": 2015, "toYear": 2025, "entries": [{"memberId": "%s", "office": "ADMINISTRATION_CHAIR"}],
                 "document": {"number": "99-TTr/ĐU", "date": "2018-03-05", "authority": "Đảng ủy phường Mạo Khê"}}
                """
                        .formatted(ward, unqualified));

        assertEquals(422, refusal.statusCode(), refusal.body());
        var problem = Api.parse(refusal);
        assertEquals("/problems/planning-standards-unmet", problem.get("type").asText());
        assertEquals(2, problem.get("errors").size(), problem.toString());
    }

    @Test
    void theProjectWasDoneThreeYearsEarly() throws Exception {
        var town = api.unit("205", "2018-12-31");
        var task = api.json("tasks?campaign=" + api.campaign(town, 2018)).at("/items/0");

        assertEquals("Hoàn thành Đề án 25", task.get("text").asText());
        assertEquals("2021-06-30", task.get("dueOn").asText());
        assertEquals("2018-06-30", task.get("doneOn").asText());
    }

    private JsonNode ward() throws Exception {
        var ward = api.unit("07069", "2018-12-31");
        return find(
                api.json("cadres/figures?under=%s&on=2018-12-31".formatted(ward))
                        .get("units"),
                "/unitId",
                ward);
    }
}
