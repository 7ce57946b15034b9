package vn.xeploai.members.lineage;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.xeploai.members.reorganisation.Decisions.aDecision;
import static vn.xeploai.members.reorganisation.Decisions.act;
import static vn.xeploai.members.reorganisation.Decisions.key;
import static vn.xeploai.members.reorganisation.Decisions.merge;
import static vn.xeploai.members.reorganisation.Decisions.part;
import static vn.xeploai.members.reorganisation.Decisions.split;
import static vn.xeploai.members.reorganisation.Decisions.unit;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.members.member.Members;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.members.unit.Units;

/** Two reforms: in 2024 a cell is divided by members, in 2025 the wards are merged and the district ends. */
@ServiceTest
class LineageTest {
    private UUID province;
    private UUID district;
    private UUID ward;
    private UUID neighbour;
    private UUID divided;
    private UUID unchanged;
    private UUID named;
    private UUID first;
    private UUID second;
    private UUID merged;

    @BeforeEach
    void twoReforms() {
        province = Units.aProvince();
        district = Units.aDistrict(province);
        ward = Units.aWard(district);
        neighbour = Units.aWard(district);
        divided = Units.aCell(ward);
        unchanged = Units.aCell(neighbour);
        named = Members.aMember(divided);
        Members.aMember(divided);
        var division = aDecision()
                .on("2024-07-01")
                .founding("mot", "CELL", "CELL", ward, null)
                .founding("hai", "CELL", "CELL", ward, null)
                .with(split(
                        divided,
                        List.of(
                                part(key("mot"), List.of(), List.of(named), false),
                                part(key("hai"), List.of(), List.of(), true))))
                .decide()
                .statusCode(200)
                .extract()
                .jsonPath();
        first = division.getUUID("founded[0].id");
        second = division.getUUID("founded[1].id");
        merged = aDecision()
                .founding("moi", "COMMUNE_COMMITTEE", "IMMEDIATE_SUPERIOR", province, null)
                .with(merge(key("moi"), ward, neighbour))
                .with(act("CLOSE", district, Map.of()))
                .decide()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getUUID("founded[0].id");
    }

    @Test
    void unitOfTheLaterDayIsAnsweredWithAllThatLedToIt() {
        lineage(merged, "2022-12-31", "2026-01-01")
                .body("scope", equalTo("TO"))
                .body("links.find { it.fromId == '%s' }.extent".formatted(unchanged), equalTo("SAME"))
                .body("links.find { it.fromId == '%s' }.toId".formatted(ward), equalTo(merged.toString()))
                .body(
                        "links.findAll { it.fromId == '%s' }.toId".formatted(divided),
                        hasItems(first.toString(), second.toString()))
                .body("links.find { it.toId == '%s' }.members".formatted(first), contains(named.toString()))
                .body("links.find { it.toId == '%s' }.rest".formatted(second), equalTo(true))
                .body("toUnits.id", hasItems(merged.toString(), province.toString(), unchanged.toString()))
                .body("fromUnits.id", hasItems(ward.toString(), district.toString(), divided.toString()));
    }

    @Test
    void unitOfTheEarlierDayIsAnsweredWithWhatCameOfIt() {
        lineage(district, "2022-12-31", "2026-01-01")
                .body("scope", equalTo("FROM"))
                .body("links.size()", equalTo(6))
                .body("links.find { it.fromId == '%s' }.extent".formatted(district), equalTo("NONE"))
                .body("links.find { it.fromId == '%s' }.toId".formatted(district), nullValue());
    }

    @Test
    void unitThatExistsOnBothDaysIncludesWhatEndedBelowItAndLedNowhere() {
        var body = Units.aUnit("Chi bộ trống", "CELL", "CELL", merged);
        body.put("validFrom", "2025-07-01");
        var empty = Units.created(body);
        aDecision()
                .on("2026-03-01")
                .with(act("CLOSE", empty, Map.of()))
                .decide()
                .statusCode(200);

        for (var under : List.of(province, merged)) {
            lineage(under, "2026-01-01", "2026-06-01")
                    .body("scope", equalTo("TO"))
                    .body("links.find { it.fromId == '%s' }.extent".formatted(empty), equalTo("NONE"))
                    .body("links.findAll { it.fromId == '%s' }.size()".formatted(unchanged), equalTo(1));
        }
        lineage(unchanged, "2026-01-01", "2026-06-01").body("links.fromId", contains(unchanged.toString()));
    }

    @Test
    void onlyTheDecisionsBetweenTheDaysCount() {
        lineage(ward, "2022-12-31", "2025-06-30")
                .body("links.find { it.fromId == '%s' }.extent".formatted(ward), equalTo("SAME"));
        lineage(merged, "2024-07-01", "2026-01-01")
                .body("links.find { it.fromId == '%s' }.extent".formatted(first), equalTo("SAME"));
    }

    @Test
    void stepsOfOneUnitLeadThroughBothReforms() {
        given().get("/api/v1/units/" + merged + "/lineage")
                .then()
                .statusCode(200)
                .body("predecessors.fromId", hasItems(ward.toString(), neighbour.toString()))
                .body("successors", equalTo(List.of()));
        given().get("/api/v1/units/" + divided + "/lineage")
                .then()
                .body("successors.toId", hasItems(first.toString(), second.toString()))
                .body("successors.namedMembers.sum()", equalTo(1))
                .body("successors[0].documentNumber", equalTo("1/NQ-THU"));
    }

    @Test
    void manyUnitsAreAskedWhereTheyCameFromAtOnce() {
        var unknown = UUID.randomUUID();
        var origins = given().contentType("application/json")
                .body(Map.of("units", List.of(merged, first, unchanged, unknown)))
                .post("/api/v1/lineage/queries")
                .then()
                .statusCode(200)
                .body("origins.unitId.unique()", containsInAnyOrder(merged.toString(), first.toString()))
                .extract()
                .jsonPath();

        for (var unit : List.of(merged, first)) {
            var single = given().get("/api/v1/units/" + unit + "/lineage").jsonPath();
            for (var field : List.of("fromId", "toId", "extent", "effectiveOn", "distance"))
                assertEquals(
                        single.getList("predecessors." + field).stream()
                                .map(String::valueOf)
                                .sorted()
                                .toList(),
                        origins.getList("origins.findAll { it.unitId == '%s' }.%s".formatted(unit, field)).stream()
                                .map(String::valueOf)
                                .sorted()
                                .toList());
        }
        given().contentType("application/json")
                .body(Map.of("units", List.of()))
                .post("/api/v1/lineage/queries")
                .then()
                .statusCode(400);
    }

    @Test
    void lineageAsRecordedBeforeAReformLeadsNowhereElse() {
        var before = given().get("/api/v1/meta").then().extract().<String>path("watermark");
        aDecision()
                .on("2026-03-01")
                .with(merge(unit(unchanged), first))
                .decide()
                .statusCode(200);

        lineage(merged, "2025-07-01", "2026-06-01")
                .body("links.find { it.fromId == '%s' }.extent".formatted(first), equalTo("WHOLE"));
        given().queryParam("under", merged)
                .queryParam("from", "2025-07-01")
                .queryParam("to", "2026-06-01")
                .queryParam("knownAt", before)
                .get("/api/v1/lineage")
                .then()
                .statusCode(200)
                .body("links.find { it.fromId == '%s' }.extent".formatted(first), equalTo("SAME"));
    }

    @Test
    void daysInTheWrongOrderAndUnknownUnitsAreRefused() {
        given().queryParam("under", merged)
                .queryParam("from", "2026-01-01")
                .queryParam("to", "2022-12-31")
                .get("/api/v1/lineage")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/lineage-days-reversed"));
        given().get("/api/v1/units/" + UUID.randomUUID() + "/lineage")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/unit-not-found"));
        assertEquals(
                404,
                given().queryParam("under", district)
                        .queryParam("from", "2025-12-31")
                        .queryParam("to", "2026-12-31")
                        .get("/api/v1/lineage")
                        .statusCode());
    }

    private static ValidatableResponse lineage(UUID under, String from, String to) {
        return given().queryParam("under", under)
                .queryParam("from", from)
                .queryParam("to", to)
                .get("/api/v1/lineage")
                .then()
                .statusCode(200);
    }
}
