package vn.xeploai.gateway.report;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.gateway.testing.GatewayTest;
import vn.xeploai.gateway.testing.Siblings;

/** Requests that are refused. */
@QuarkusTest
class ReportRefusalTest extends GatewayTest {
    private static final String REPORT = "/api/v1/reports/districts/917?period=2022";

    @ParameterizedTest
    @CsvSource({
        "/districts/917, request-invalid",
        "/districts/917?period=abc, parameter-malformed",
        "/districts/917?period=1929, parameter-malformed",
        "/districts/917?period=2101, parameter-malformed",
        "/districts/917?period=2022&basis=as-planned, basis-not-supported",
        "/districts/917?period=2022&basis=restated, restated-day-missing",
        "/districts/917?period=2022&basis=restated&to=2022-12-31, restated-day-too-early",
        "/districts/917?period=2022&on=31.12.2022, parameter-malformed",
        "/districts/917?period=2022&knownAt=today, parameter-malformed",
        "/units/917, request-invalid",
        "/units/917?period=2022-Q5, parameter-malformed",
        "/units/917?period=1850, parameter-malformed",
    })
    void unsupportedQuestionsAreRefused(String path, String problem) {
        given().get("/api/v1/reports" + path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + problem));
    }

    @ParameterizedTest
    @ValueSource(strings = {"districts/917?", "units/917?", "members?under=917&", "reconciliation?under=917&"})
    void theParameterYearIsNotAPeriod(String path) {
        given().get("/api/v1/reports/" + path + "year=2022")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/parameter-unknown"))
                .body("errors.field", contains("year"));
    }

    @Test
    void anEmptyAcceptHeaderCountsAsNone() throws Exception {
        var address = URI.create("http://127.0.0.1:" + RestAssured.port + REPORT);
        var request = HttpRequest.newBuilder(address).header("Accept", "").build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertEquals(200, answer.statusCode());
        assertEquals(
                "application/json", answer.headers().firstValue("Content-Type").orElseThrow());
    }

    @Test
    void anUnsupportedFormatIsRefused() {
        given().get(REPORT + "&format=pdf")
                .then()
                .statusCode(406)
                .body("type", equalTo("/problems/format-not-acceptable"));
        given().accept("application/xml").get(REPORT).then().statusCode(406);
    }

    @Test
    void aCodeThatNamesNothingIsNotFound() {
        unknownCode("999", "[]");

        given().get("/api/v1/reports/districts/999?period=2022")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/unit-not-found"))
                .body("detail", containsString("999"));
    }

    @Test
    void anUnknownIdIsRefusedAsByTheService() {
        Siblings.members()
                .stubFor(
                        Siblings.read("/units/0190a5d2-7c11-7000-8000-00000000dead")
                                .willReturn(
                                        Siblings.problem(
                                                404,
                                                "{\"type\":\"/problems/unit-not-found\",\"status\":404,\"service\":\"member-service\"}")));

        given().get("/api/v1/reports/districts/0190a5d2-7c11-7000-8000-00000000dead?period=2022")
                .then()
                .statusCode(404)
                .body(equalTo("{\"type\":\"/problems/unit-not-found\",\"status\":404,\"service\":\"member-service\"}"));
    }

    @Test
    void aUnitThatEndedBeforeThePeriodDidSaysSo() {
        unitEnded();

        given().get("/api/v1/reports/districts/" + Siblings.DISTRICT + "?period=2025")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/unit-ended"))
                .body("endedOn", equalTo("2025-07-01"))
                .body("lastPeriod", equalTo("2024"))
                .body("link", endsWith(Siblings.DISTRICT + "?period=2024"))
                .body("restatedLink", endsWith("?period=2024&basis=restated&to=2025-12-31"))
                .body("decision", nullValue())
                .body("successors", nullValue());
    }

    @Test
    void aUnitThatEndedNamesTheHighestUnitsThatItBecame() {
        unitEnded();
        Siblings.members()
                .stubFor(Siblings.read("/lineage")
                        .withQueryParam("under", WireMock.equalTo(Siblings.DISTRICT))
                        .withQueryParam("from", WireMock.equalTo("2025-06-30"))
                        .withQueryParam("to", WireMock.equalTo("2025-07-01"))
                        .willReturn(Siblings.answer(
                                """
                                {"knownAt": "2026-11-22T03:00:00Z", "scope": "FROM", "fromUnits": [],
                                 "links": [
                                  {"fromId": "%1$s", "toId": null, "extent": "NONE", "members": null, "rest": false},
                                  {"fromId": "%2$s", "toId": "0190a5d2-7c11-7000-8000-000000231157", "extent": "WHOLE",
                                   "members": null, "rest": false},
                                  {"fromId": "0190a5d2-7c11-7000-8000-000003115601", "toId": "0190a5d2-7c11-7000-8000-000023115701",
                                   "extent": "WHOLE", "members": null, "rest": false}],
                                 "toUnits": [
                                  {"id": "0190a5d2-7c11-7000-8000-000000000092", "parentId": null, "name": "Thành ủy Cần Thơ",
                                   "kind": "PROVINCE_COMMITTEE"},
                                  {"id": "0190a5d2-7c11-7000-8000-000000231157", "parentId": "0190a5d2-7c11-7000-8000-000000000092",
                                   "code": "31157", "name": "Đảng bộ phường Thới Long", "kind": "COMMUNE_COMMITTEE"},
                                  {"id": "0190a5d2-7c11-7000-8000-000023115701", "parentId": "0190a5d2-7c11-7000-8000-000000231157",
                                   "name": "Chi bộ Quân sự", "kind": "CELL"}]}"""
                                        .formatted(Siblings.DISTRICT, Siblings.THOI_LONG))));

        Siblings.members()
                .stubFor(Siblings.read("/units/" + Siblings.DISTRICT + "/history")
                        .willReturn(Siblings.answer(
                                """
                                {"id": "%s", "versions": [
                                  {"validFrom": "2004-01-02", "validTo": null, "recordedFrom": "2025-01-01T00:00:00Z",
                                   "recordedTo": "2025-06-20T00:00:00Z", "documentNumber": "05/2003/NĐ-CP", "documentDate": "2003-01-09"},
                                  {"validFrom": "2004-01-02", "validTo": "2025-07-01", "recordedFrom": "2025-06-20T00:00:00Z",
                                   "recordedTo": null, "documentNumber": "1668/NQ-UBTVQH15", "documentDate": "2025-06-16"}]}"""
                                        .formatted(Siblings.DISTRICT))));

        given().get("/api/v1/reports/districts/" + Siblings.DISTRICT + "?period=2025")
                .then()
                .statusCode(409)
                .body("decision.number", equalTo("1668/NQ-UBTVQH15"))
                .body("decision.date", equalTo("2025-06-16"))
                .body("successors", hasSize(1))
                .body("successors[0].code", equalTo("31157"))
                .body("successors[0].kind", equalTo("COMMUNE_COMMITTEE"));
    }

    @Test
    void soDoesACodeThatNamesNothingAnyMore() {
        unitEnded();
        unknownCode(
                "917",
                "[{\"id\":\"" + Siblings.DISTRICT
                        + "\",\"name\":\"Quận ủy Ô Môn\",\"validFrom\":\"2004-01-02\",\"validTo\":\"2025-07-01\"}]");

        given().get("/api/v1/reports/districts/917?period=2025")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/unit-ended"));
    }

    @Test
    void aYearWithoutASchemeIsRefused() {
        Siblings.ratings()
                .stubFor(
                        Siblings.read("/tallies/last-change")
                                .willReturn(
                                        Siblings.answer(
                                                """
                                {"watermark": "2026-11-22T03:00:00Z", "knownAt": "2026-11-22T03:00:00Z", "lastRecordedAt": null,
                                 "scheme": null, "campaigns": []}""")));

        given().get(REPORT).then().statusCode(422).body("type", equalTo("/problems/scheme-not-found"));
    }

    private static void unknownCode(String code, String candidates) {
        Siblings.members()
                .stubFor(Siblings.read("/units/by-code/" + code)
                        .willReturn(Siblings.problem(
                                404, "{\"type\":\"/problems/unit-code-unknown\",\"candidates\":" + candidates + "}")));
    }

    private static void unitEnded() {
        Siblings.members()
                .stubFor(Siblings.read("/units/" + Siblings.DISTRICT)
                        .willReturn(Siblings.problem(
                                404,
                                """
                                {"type": "/problems/unit-not-active", "id": "%s", "name": "Quận ủy Ô Môn",
                                 "validFrom": "2004-01-02", "validTo": "2025-07-01"}"""
                                        .formatted(Siblings.DISTRICT))));
    }
}
