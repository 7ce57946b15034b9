package vn.xeploai.members.unit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.xeploai.members.testing.ServiceTest;

@ServiceTest
class UnitRegistrationTest {
    @Test
    void unitIsRegisteredAndFoundByItsCode() {
        var unit = Units.aUnit("Đảng bộ phường Thới Long", "PROVINCE_COMMITTEE", "PROVINCE", null);
        var code = Units.codeOf(unit);
        var id = Units.created(unit);

        given().queryParam("on", "2022-12-31")
                .get("/api/v1/units/by-code/" + code)
                .then()
                .statusCode(200)
                .body("unit.id", equalTo(id.toString()))
                .body("unit.code", equalTo(code))
                .body("unit.name", equalTo("Đảng bộ phường Thới Long"))
                .body("unit.validTo", nullValue());
    }

    @Test
    void parentMayComeEarlierInTheSameList() {
        var code = Units.aCode();
        var province = Units.aUnit("Tỉnh", "PROVINCE_COMMITTEE", "PROVINCE", null);
        province.put("identifiers", List.of(Map.of("system", "PARTY", "value", code)));
        var district = Units.aUnit("Quận", "DISTRICT_COMMITTEE", "IMMEDIATE_SUPERIOR", null);
        district.put("parentIdentifier", Map.of("system", "PARTY", "value", code));

        create(province, district).statusCode(200).body("created", equalTo(2)).body("units[1].id", notNullValue());
    }

    @Test
    void sameUnitIsRecognisedAndChangesNothing() {
        var unit = Units.aUnit("Tỉnh", "PROVINCE_COMMITTEE", "PROVINCE", null);
        var id = Units.created(unit);

        create(unit)
                .statusCode(200)
                .body("created", equalTo(0))
                .body("known", equalTo(1))
                .body("units[0].id", equalTo(id.toString()));
    }

    @Test
    void sameCodeForAnotherUnitIsRefused() {
        var unit = Units.aUnit("Tỉnh", "PROVINCE_COMMITTEE", "PROVINCE", null);
        Units.created(unit);
        unit.put("name", "Tỉnh khác");

        create(unit)
                .statusCode(409)
                .body("type", equalTo("/problems/unit-content-differs"))
                .body("service", equalTo("member-service"))
                .body("requestId", notNullValue())
                .body("errors[0].field", equalTo("units[0]"));
    }

    @Test
    void twoCodesOfOneRegisterOnOneDayAreRefused() {
        var unit = Units.aUnit("Tỉnh", "PROVINCE_COMMITTEE", "PROVINCE", null);
        unit.put(
                "identifiers",
                List.of(
                        Map.of("system", "GSO", "value", Units.aCode(), "validTo", "2020-01-02"),
                        Map.of("system", "GSO", "value", Units.aCode(), "validFrom", "2020-01-01")));

        create(unit)
                .statusCode(422)
                .body("type", equalTo("/problems/unit-code-twice"))
                .body("errors[0].field", equalTo("units[0]"));
    }

    @Test
    void oneCodeAfterTheOtherIsRegistered() {
        var unit = Units.aUnit("Tỉnh", "PROVINCE_COMMITTEE", "PROVINCE", null);
        unit.put(
                "identifiers",
                List.of(
                        Map.of("system", "GSO", "value", Units.aCode(), "validTo", "2020-01-01"),
                        Map.of("system", "GSO", "value", Units.aCode(), "validFrom", "2020-01-01")));

        create(unit).statusCode(200).body("created", equalTo(1));
    }

    @Test
    void listIsKeptWhollyOrNotAtAll() {
        var good = Units.aUnit("Tỉnh", "PROVINCE_COMMITTEE", "PROVINCE", null);
        var bad = Units.aUnit("Chi bộ", "CELL", "CELL", null);
        var code = Units.codeOf(good);

        create(good, bad)
                .statusCode(422)
                .body("type", equalTo("/problems/unit-misplaced"))
                .body("errors[0].field", equalTo("units[1]"));

        given().get("/api/v1/units/by-code/" + code)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/unit-code-unknown"));
    }

    @Test
    void childMustNotOutliveItsParent() {
        var province = Units.aUnit("Tỉnh", "PROVINCE_COMMITTEE", "PROVINCE", null);
        province.put("validTo", "2025-07-01");
        var district = Units.aUnit("Quận", "DISTRICT_COMMITTEE", "IMMEDIATE_SUPERIOR", Units.created(province));

        create(district).statusCode(422).body("type", equalTo("/problems/unit-outlives-parent"));
    }

    @Test
    void faultsAreNamedByField() {
        create(Map.of("name", " ", "kind", "CELL", "partyLevel", "CELL", "validFrom", "2020-01-01"))
                .statusCode(400)
                .body("type", equalTo("/problems/request-invalid"))
                .body("errors.field", hasItems("units[0].name"));
    }

    @Test
    void wrongTypesAndBrokenJsonAreReported() {
        given().contentType(ContentType.JSON)
                .body("{\"units\": [{\"name\": \"x\", \"kind\": \"NONSENSE\"}]}")
                .post("/api/v1/units")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/request-malformed"))
                .body("errors[0].field", equalTo("units[0].kind"));
        given().contentType(ContentType.JSON)
                .body("{\"units\": [")
                .post("/api/v1/units")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/request-malformed"));
        given().contentType(ContentType.JSON)
                .body("{\"units\": [], \"unit\": 1}")
                .post("/api/v1/units")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("unit"));
    }

    @Test
    void problemsAreInTheCallersLanguage() {
        given().header("Accept-Language", "en")
                .get("/api/v1/units/by-code/none")
                .then()
                .statusCode(404)
                .body("title", equalTo("The code names no unit"));
        given().get("/api/v1/units/by-code/none").then().body("title", equalTo("Mã không ứng với tổ chức nào"));
    }

    @Test
    void codeThatNamesNothingIsReportedWithoutADayIfNoneWasGiven() {
        given().get("/api/v1/units/by-code/none")
                .then()
                .statusCode(404)
                .body("detail", not(containsString("-")))
                .body("on", nullValue());
        given().queryParam("on", "2020-01-01")
                .get("/api/v1/units/by-code/none")
                .then()
                .statusCode(404)
                .body("on", equalTo("2020-01-01"));
    }

    @Test
    void unreadableParametersAreReported() {
        given().get("/api/v1/units/not-an-id")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/parameter-malformed"));
        given().queryParam("on", "31/12/2022")
                .get("/api/v1/units")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/parameter-malformed"));
        given().queryParam("limit", 501)
                .get("/api/v1/units")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("limit"));
    }

    private static ValidatableResponse create(Object... units) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("units", List.of(units)))
                .post("/api/v1/units")
                .then();
    }
}
