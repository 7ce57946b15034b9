package vn.xeploai.members.staffing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.members.member.Members;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.members.unit.Units;

/** Mạo Khê 2018: 33 officials and 14 part-time against their quotas, 8 part-time posts in each khu, whose secretary is its head. */
@ServiceTest
class CadreFiguresTest {
    private UUID district;
    private UUID ward;
    private UUID khu;
    private UUID school;

    @BeforeEach
    void register() {
        district = Units.aDistrict(Units.aProvince());
        ward = Units.aWard(district);
        khu = aCell("RESIDENTIAL");
        school = aCell("SCHOOL");
    }

    private UUID aCell(String type) {
        var cell = Units.aUnit("Chi bộ thử", "CELL", "CELL", ward);
        cell.put("type", type);
        return Units.created(cell);
    }

    @Test
    void holdersAreCountedAgainstTheQuotas() {
        hold(12, post("STATE", "CADRE", ward, true));
        hold(21, post("STATE", "CIVIL_SERVANT", ward, false));
        hold(14, post("STATE", "PART_TIME", ward, false));
        hold(1, office("CELL_SECRETARY", khu), office("AREA_HEAD", khu));
        hold(7, post("MASS_ORGANISATION", "PART_TIME", khu, false));
        quotas(quota(ward, "OFFICIALS", 33), quota(ward, "PART_TIME", 14), quota(khu, "PART_TIME", 8))
                .statusCode(200);

        var of = "units.find { it.unitId == '" + ward + "' }.";
        figures(ward)
                .body(of + "own.persons", equalTo(47))
                .body(of + "own.groups.staffGroup", contains("OFFICIALS", "PUBLIC_EMPLOYEES", "PART_TIME"))
                .body(of + "own.groups.persons", contains(33, 0, 14))
                .body(of + "own.groups.leaders", contains(12, 0, 0))
                .body(of + "own.groups.quota", contains(33, null, 14))
                .body(of + "own.groups.aboveQuota", contains(false, null, false))
                .body(of + "own.groups[0].categories.persons", contains(12, 21))
                .body(of + "total.groups.persons", contains(33, 0, 22))
                .body(of + "total.groups.quota", contains(33, null, 22))
                .body(of + "total.persons", equalTo(55));
        var below = "units.find { it.unitId == '" + khu + "' }.";
        figures(ward)
                .body(below + "own.groups.persons", contains(0, 0, 8))
                .body(below + "own.groups[2].quota", equalTo(8));
        figures(district)
                .body("units", hasSize(2))
                .body("units.find { it.unitId == '" + ward + "' }.own.groups.persons", contains(33, 0, 14))
                .body("units.find { it.unitId == '" + district + "' }.own.persons", nullValue())
                .body("units.find { it.unitId == '" + district + "' }.total.groups.persons", contains(33, 0, 22));
    }

    @Test
    void aPersonWithTwoPostsCountsOnce() {
        hold(
                1,
                post("STATE", "CADRE", ward, true),
                post("PARTY", "CADRE", ward, true),
                post("STATE", "PART_TIME", khu, false));
        quotas(quota(ward, "OFFICIALS", 0)).statusCode(200);

        var of = "units.find { it.unitId == '" + ward + "' }.";
        figures(ward)
                .body(of + "total.persons", equalTo(1))
                .body(of + "total.groups.persons", contains(1, 0, 1))
                .body(of + "total.groups[0].categories.persons", contains(1, 0))
                .body(of + "total.groups[0].aboveQuota", equalTo(true));
    }

    @Test
    void secretariesWhoAreHeadsAreAShareOfResidentialCells() {
        var other = aCell("RESIDENTIAL");
        hold(1, office("CELL_SECRETARY", khu), office("AREA_HEAD", khu));
        hold(1, office("CELL_SECRETARY", school));

        var of = "units.find { it.unitId == '" + ward + "' }.";
        figures(ward)
                .body(of + "concurrentOffices.code", contains("SECRETARY_IS_AREA_HEAD"))
                .body(of + "concurrentOffices[0].cells", equalTo(2))
                .body(of + "concurrentOffices[0].known", equalTo(1))
                .body(of + "concurrentOffices[0].both", equalTo(1))
                .body(of + "concurrentOffices[0].percent", nullValue());

        hold(1, office("CELL_SECRETARY", other));
        hold(1, office("AREA_HEAD", other));
        figures(ward)
                .body(of + "concurrentOffices[0].known", equalTo(2))
                .body(of + "concurrentOffices[0].both", equalTo(1))
                .body(of + "concurrentOffices[0].percent", equalTo(50.00f))
                .body("units.find { it.unitId == '" + school + "' }.concurrentOffices[0].cells", equalTo(0))
                .body("units.find { it.unitId == '" + school + "' }.concurrentOffices[0].percent", nullValue());
    }

    @Test
    void whereNothingIsRecordedFiguresAreUnknown() {
        hold(1, Map.of("side", "STATE", "title", "Công chức", "leader", false, "from", "2014-01-01", "unitId", ward));

        var of = "units.find { it.unitId == '" + ward + "' }.";
        figures(ward)
                .body("units", hasSize(3))
                .body(of + "own.persons", nullValue())
                .body(of + "total.groups.persons", contains(null, null, null))
                .body(of + "total.groups.quota", contains(null, null, null))
                .body(of + "cells", equalTo(2))
                .body(of + "assignedCells", nullValue())
                .body(of + "concurrentOffices[0].percent", nullValue());
    }

    @Test
    void cellsWithACommitteeMemberAreCounted() {
        var member = hold(
                        1,
                        Map.of(
                                "side",
                                "PARTY",
                                "title",
                                "Đảng ủy viên",
                                "leader",
                                false,
                                "from",
                                "2014-01-01",
                                "unitId",
                                ward))
                .get(0);
        var document = Map.of("number", "07-TB/ĐU", "date", "2015-01-10", "authority", "Đảng ủy phường thử");
        given().contentType(ContentType.JSON)
                .body(Map.of(
                        "committeeId",
                        ward,
                        "document",
                        document,
                        "assignments",
                        List.of(Map.of("memberId", member, "cellId", khu, "from", "2015-02-01"))))
                .post("/api/v1/assignments")
                .then()
                .statusCode(200);

        figures(ward).body("units.find { it.unitId == '" + ward + "' }.assignedCells", equalTo(1));
        figures(district).body("units.find { it.unitId == '" + ward + "' }.cells", equalTo(2));
    }

    /** The holders belong to a cell of another ward, which would be all that a membership marks. */
    @Test
    void aPostAndTheStandingOfItsHolderMarkTheUnitAsChanged() {
        var elsewhere = Units.aCell(Units.aWard(district));
        var member = Members.aMember(elsewhere);
        var before = lastChange(ward);

        Members.aPost(member, "STATE", true, ward);
        var held = lastChange(ward);
        given().contentType(ContentType.JSON)
                .body(Map.of("standing", Map.of("state", "SUSPENDED", "from", "2021-01-01")))
                .post("/api/v1/members/" + member + "/standings")
                .then()
                .statusCode(200);

        assertNotEquals(before, held);
        assertNotEquals(held, lastChange(ward));
    }

    private static String lastChange(UUID under) {
        return given().queryParam("under", under)
                .get("/api/v1/headcounts/last-change")
                .then()
                .statusCode(200)
                .extract()
                .path("lastRecordedAt");
    }

    @Test
    void aQuotaTakesThePlaceOfTheFormerOne() {
        quotas(quota(ward, "OFFICIALS", 30)).statusCode(200);
        var later = new TreeMap<>(quota(ward, "OFFICIALS", 33));
        later.put("from", "2018-01-01");
        quotas(later).statusCode(200);

        list("2017-12-31").body("items.number", contains(30)).body("items[0].validTo", equalTo("2018-01-01"));
        list("2018-01-01").body("items.number", contains(33)).body("items[0].documentNumber", equalTo("1130-QĐ/UBND"));
    }

    @Test
    void faultyQuotasAreRefused() {
        quotas(quota(UUID.randomUUID(), "OFFICIALS", 1), quota(ward, "CONG_CHUC", 1))
                .statusCode(422)
                .body("type", equalTo("/problems/staff-unit-unknown"))
                .body("errors.field", contains("quotas[0].unitId", "quotas[1].staffGroup"))
                .body("errors[1].expected", hasItem("PART_TIME"));
        list("2018-01-01").body("items", hasSize(0));
    }

    @Test
    void aUnitHasNoQuotaBeforeItExists() {
        var early = new TreeMap<>(quota(ward, "OFFICIALS", 33));
        early.put("from", "2009-12-31");

        quotas(early)
                .statusCode(422)
                .body("type", equalTo("/problems/staff-unit-absent"))
                .body("errors.field", contains("quotas[0].from"));
    }

    @Test
    void rowsThatContradictEachOtherAreAllRefused() {
        var ended = new TreeMap<>(quota(ward, "OFFICIALS", 30));
        ended.put("to", "2015-01-01");
        var next = new TreeMap<>(quota(ward, "OFFICIALS", 33));
        next.put("from", "2015-01-01");
        var again = new TreeMap<>(quota(ward, "OFFICIALS", 35));
        again.put("from", "2016-01-01");

        quotas(ended, next, quota(ward, "PART_TIME", 14), again)
                .statusCode(422)
                .body("type", equalTo("/problems/row-contradicted"))
                .body("errors.field", contains("quotas[1].staffGroup", "quotas[3].staffGroup"));
        list("2018-01-01").body("items", hasSize(0));
        quotas(ended, next, quota(ward, "PART_TIME", 14)).statusCode(200);
        list("2018-01-01").body("items.number", contains(33, 14));
    }

    /** @return the members, each of whom holds all of the posts */
    private List<String> hold(int count, Object... posts) {
        var members = new ArrayList<Map<String, Object>>();
        IntStream.range(0, count).forEach(n -> {
            var member = Members.aBody(school, "Nguyễn Văn Thử");
            member.put("posts", List.of(posts));
            members.add(member);
        });
        return given().contentType(ContentType.JSON)
                .body(Map.of("members", members))
                .post("/api/v1/members")
                .then()
                .statusCode(200)
                .extract()
                .path("members.id");
    }

    private static Map<String, Object> post(String side, String category, UUID unit, boolean leader) {
        return Map.of(
                "side",
                side,
                "title",
                "Chức vụ thử",
                "leader",
                leader,
                "category",
                category,
                "from",
                "2014-01-01",
                "unitId",
                unit);
    }

    private static Map<String, Object> office(String office, UUID unit) {
        var side = office.equals("AREA_HEAD") ? "MASS_ORGANISATION" : "PARTY";
        return Map.of(
                "side",
                side,
                "title",
                "Chức vụ thử",
                "leader",
                true,
                "office",
                office,
                "from",
                "2014-01-01",
                "unitId",
                unit);
    }

    private static Map<String, Object> quota(UUID unit, String group, int number) {
        return Map.of("unitId", unit, "staffGroup", group, "number", number, "from", "2014-01-01");
    }

    private static ValidatableResponse quotas(Object... rows) {
        var document = Map.of("number", "1130-QĐ/UBND", "date", "2015-12-21", "authority", "Ủy ban nhân dân thử");
        return given().contentType(ContentType.JSON)
                .body(Map.of("document", document, "quotas", List.of(rows)))
                .post("/api/v1/staff-quotas")
                .then();
    }

    private ValidatableResponse list(String on) {
        return given().queryParams(Map.of("under", ward, "on", on))
                .get("/api/v1/staff-quotas")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse figures(UUID under) {
        return given().queryParams(Map.of("under", under, "on", "2018-12-31"))
                .get("/api/v1/cadres/figures")
                .then()
                .statusCode(200);
    }
}
