package vn.xeploai.members.unit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.members.testing.ServiceTest;

@ServiceTest
class UnitTimeTest {
    @ParameterizedTest
    @CsvSource({
        "2009-12-31, 404",
        "2010-01-01, 200",
        "2024-10-31, 200",
        "2025-06-30, 200",
        "2025-07-01, 404",
    })
    void unitExistsFromItsFirstDayUntilTheDayBeforeItsEnd(String day, int status) {
        var unit = Units.aUnit("Tỉnh", "PROVINCE_COMMITTEE", "PROVINCE", null);
        unit.put("validTo", "2025-07-01");
        var id = Units.created(unit);

        given().queryParam("on", day).get("/api/v1/units/" + id).then().statusCode(status);
    }

    @Test
    void unitThatDoesNotExistOnThatDayDiffersFromOneThatNeverExisted() {
        var unit = Units.aUnit("Tỉnh", "PROVINCE_COMMITTEE", "PROVINCE", null);
        unit.put("validTo", "2025-07-01");
        var id = Units.created(unit);

        given().queryParam("on", "2026-01-01")
                .get("/api/v1/units/" + id)
                .then()
                .body("type", equalTo("/problems/unit-not-active"))
                .body("validTo", equalTo("2025-07-01"));
        given().get("/api/v1/units/" + UUID.randomUUID()).then().body("type", equalTo("/problems/unit-not-found"));
    }

    @Test
    void changeKeepsWhatWasTrueBefore() {
        var id = Units.aProvince();

        record(id, tag(id), version("Thành phố thử", "2024-11-01", null)).then().statusCode(200);

        assertEquals("Tỉnh thử", nameOn(id, "2024-10-31"));
        assertEquals("Thành phố thử", nameOn(id, "2024-11-01"));
    }

    @Test
    void correctionIsCurrentFromNowOnAndTheErrorStaysReadable() {
        var id = Units.aProvince();
        var before = knownAt(id);

        record(id, tag(id), version("Tỉnh đúng", "2010-01-01", "2015-01-01"))
                .then()
                .statusCode(200);

        assertEquals("Tỉnh đúng", nameOn(id, "2012-01-01"));
        assertEquals("Tỉnh thử", nameOn(id, "2015-01-01"));
        given().queryParam("on", "2012-01-01")
                .queryParam("knownAt", before)
                .get("/api/v1/units/" + id)
                .then()
                .body("name", equalTo("Tỉnh thử"));
        given().get("/api/v1/units/" + id + "/history").then().body("versions", hasSize(3));
    }

    @Test
    void correctionOfACorrectionInOneActLeavesOnlyTheLast() {
        var id = Units.aProvince();

        record(id, tag(id), version("Sai", "2012-01-01", "2013-01-01"), version("Đúng", "2012-06-01", "2014-01-01"))
                .then()
                .statusCode(200)
                .body(
                        "versions.findAll { it.recordedTo == null }.name",
                        contains("Tỉnh thử", "Sai", "Đúng", "Tỉnh thử"))
                .body(
                        "versions.findAll { it.recordedTo == null }.validFrom",
                        contains("2010-01-01", "2012-01-01", "2012-06-01", "2014-01-01"));
    }

    @Test
    void changeNeedsTheVersionItWasMadeFrom() {
        var id = Units.aProvince();
        var first = tag(id);
        record(id, first, version("Một", "2020-01-01", null)).then().statusCode(200);

        record(id, null, version("Hai", "2020-01-01", null))
                .then()
                .statusCode(428)
                .body("type", equalTo("/problems/precondition-missing"));
        record(id, first, version("Hai", "2020-01-01", null))
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/precondition-failed"))
                .body("current", equalTo(tag(id)));
        assertEquals("Một", nameOn(id, "2020-01-01"));
    }

    @Test
    void ofFiveWritersAtOnceExactlyOneWins() throws Exception {
        var id = Units.aProvince();
        var tag = tag(id);
        var writers = Executors.newFixedThreadPool(5);

        var answers = writers.invokeAll(IntStream.range(0, 5)
                .mapToObj(n -> (Callable<Integer>) () -> record(id, tag, version("Người " + n, "2020-01-01", null))
                        .statusCode())
                .toList());
        writers.shutdown();

        var statuses = new TreeMap<Integer, Integer>();
        for (var answer : answers) statuses.merge(answer.get(), 1, Integer::sum);
        assertEquals(Map.of(200, 1, 412, 4), statuses);
        given().get("/api/v1/units/" + id + "/history")
                .then()
                .body("versions.findAll { it.recordedTo == null }", hasSize(2));
    }

    @Test
    void changeThatLeavesAChildWithoutParentIsRefused() {
        var province = Units.aProvince();
        Units.aDistrict(province);
        var version = version("Quận", "2012-01-01", null);
        version.put("kind", "DISTRICT_COMMITTEE");
        version.put("partyLevel", "IMMEDIATE_SUPERIOR");

        record(province, tag(province), version)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unit-misplaced"));
        assertEquals("Tỉnh thử", nameOn(province, "2012-01-01"));
    }

    @Test
    void codeThatPassesToAnotherUnitNamesEachInItsTime() {
        var code = Units.aCode();
        var before = Units.aUnit("Đảng bộ phường Long Hưng", "PROVINCE_COMMITTEE", "PROVINCE", null);
        before.put("identifiers", List.of(Map.of("system", "GSO", "value", code)));
        before.put("validTo", "2025-07-01");
        var after = Units.aUnit("Đảng bộ phường Thới Long", "PROVINCE_COMMITTEE", "PROVINCE", null);
        after.put("identifiers", List.of(Map.of("system", "GSO", "value", code)));
        after.put("validFrom", "2025-07-01");
        Units.created(before);
        Units.created(after);

        byCode(code, "2025-06-30").then().body("unit.name", equalTo("Đảng bộ phường Long Hưng"));
        byCode(code, "2025-07-01").then().body("unit.name", equalTo("Đảng bộ phường Thới Long"));
        given().get("/api/v1/units/by-code/" + code)
                .then()
                .body("candidates", hasSize(2))
                .body("unit", equalTo(null));
        byCode(code, "2009-12-31").then().statusCode(404).body("candidates", hasSize(2));
    }

    @Test
    void instantThatLiesAheadIsRefused() {
        given().queryParam("knownAt", "2999-01-01T00:00:00Z")
                .get("/api/v1/units/" + Units.aProvince())
                .then()
                .statusCode(409)
                .header("Retry-After", "1")
                .body("type", equalTo("/problems/known-at-not-settled"));
    }

    private static TreeMap<String, Object> version(String name, String from, String to) {
        var version = new TreeMap<String, Object>();
        version.put("name", name);
        version.put("kind", "PROVINCE_COMMITTEE");
        version.put("partyLevel", "PROVINCE");
        version.put("validFrom", from);
        if (to != null) version.put("validTo", to);
        return version;
    }

    private static Response record(UUID id, String ifMatch, Object... versions) {
        var request = given().contentType(ContentType.JSON).body(Map.of("versions", List.of(versions)));
        if (ifMatch != null) request.header("If-Match", ifMatch);
        return request.post("/api/v1/units/" + id + "/versions");
    }

    private static String tag(UUID id) {
        return given().get("/api/v1/units/" + id).header("ETag");
    }

    private static String knownAt(UUID id) {
        return given().get("/api/v1/units/" + id + "/tree").path("knownAt");
    }

    private static String nameOn(UUID id, String day) {
        return given().queryParam("on", day).get("/api/v1/units/" + id).path("name");
    }

    private static Response byCode(String code, String on) {
        return given().queryParam("on", on).get("/api/v1/units/by-code/" + code);
    }
}
