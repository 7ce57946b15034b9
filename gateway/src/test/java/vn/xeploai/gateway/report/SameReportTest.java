package vn.xeploai.gateway.report;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.xeploai.gateway.testing.GatewayTest;
import vn.xeploai.gateway.testing.OMon;
import vn.xeploai.gateway.testing.Siblings;

/** A report is a function of what it prints: the same question gives the same bytes, and what the caller has is not sent again. */
@QuarkusTest
class SameReportTest extends GatewayTest {
    private static final String REPORT = "/api/v1/reports/districts/917?period=2022";

    @Test
    void askingAgainWithThePrintedValuesGivesTheSameBytes() {
        var first = given().get(REPORT);

        var again = given().get(REPORT + "&on=" + first.path("on") + "&knownAt=" + first.path("knownAt"));

        assertEquals(first.asString(), again.asString());
        assertEquals(first.header("ETag"), again.header("ETag"));
        assertEquals("2026-11-21T09:30:00.000005Z", first.path("knownAt"));
    }

    @Test
    void aUnitMayBeNamedByACodeOfAnySystem() {
        Siblings.members()
                .stubFor(Siblings.read("/units/by-code/Q917")
                        .withQueryParam("system", WireMock.equalTo("PARTY"))
                        .willReturn(Siblings.json("unit-by-code.json")));

        var named = given().get("/api/v1/reports/districts/PARTY:Q917?period=2022");

        assertEquals(given().get(REPORT).<String>path("figuresHash"), named.path("figuresHash"));
    }

    @Test
    void bothAreAskedAsOfTheLastFact() {
        given().get(REPORT).then().statusCode(200).body("knownAt", equalTo("2026-11-21T09:30:00.000005Z"));

        for (var service : new WireMock[] {new WireMock(Siblings.members()), new WireMock(Siblings.ratings())}) {
            var asked = service.find(WireMock.getRequestedFor(WireMock.urlMatching(".*knownAt.*")));
            asked.forEach(request -> assertEquals(
                    "2026-11-21T09:30:00.000005Z",
                    request.queryParameter("knownAt").firstValue()));
            assertNotEquals(0, asked.size());
        }
    }

    @Test
    void aFactAfterTheOtherServicesWatermarkIsNotReportedYet() {
        OMon.teachLastChange("2026-11-22T03:00:00.000008Z", "2026-11-21T09:30:00.000005Z");
        Siblings.members()
                .stubFor(
                        Siblings.read("/headcounts/last-change")
                                .withQueryParam("knownAt", WireMock.equalTo("2026-11-22T03:00:00.000002Z"))
                                .willReturn(
                                        Siblings.answer(
                                                """
                                {"watermark": "2026-11-22T03:00:00.000009Z", "knownAt": "2026-11-22T03:00:00.000002Z",
                                 "lastRecordedAt": "2026-11-20T08:00:00Z"}""")));

        given().get(REPORT).then().body("knownAt", equalTo("2026-11-21T09:30:00.000005Z"));
    }

    @Test
    void anUnchangedReportIsRecognisedWithoutFigures() {
        var tag = given().get(REPORT).header("ETag");
        Siblings.members().resetRequests();
        Siblings.ratings().resetRequests();

        given().header("If-None-Match", tag).get(REPORT).then().statusCode(304);

        for (var path : List.of("/tallies", "/headcounts", "/units/" + Siblings.DISTRICT + "/tree")) {
            var asked = WireMock.getRequestedFor(WireMock.urlPathEqualTo("/api/v1" + path));
            Siblings.members().verify(0, asked);
            Siblings.ratings().verify(0, asked);
        }
    }

    @Test
    void aNewFactGivesAnotherTag() {
        var tag = given().get(REPORT).header("ETag");
        OMon.teachLastChange("2026-11-20T08:00:00.000002Z", "2026-11-21T09:30:00.000006Z");

        given().header("If-None-Match", tag).get(REPORT).then().statusCode(200);
    }

    @Test
    void anUnchangedReportIsNotSentAgain() {
        var tag = given().get(REPORT).header("ETag");

        given().header("If-None-Match", tag).get(REPORT).then().statusCode(304).header("ETag", tag);
        given().header("If-None-Match", "\"old\", W/" + tag).get(REPORT).then().statusCode(304);
        given().header("If-None-Match", "\"old\"").get(REPORT).then().statusCode(200);
        given().header("If-None-Match", tag).get(REPORT + "&format=csv").then().statusCode(200);
        given().header("If-None-Match", tag)
                .header("Accept-Language", "en")
                .get(REPORT)
                .then()
                .statusCode(200);
    }

    @Test
    void theFiguresKeepTheirHashInEveryLanguage() {
        var vietnamese = given().get(REPORT);
        var english = given().header("Accept-Language", "en").get(REPORT);

        assertNotEquals(vietnamese.asString(), english.asString());
        assertEquals(vietnamese.<String>path("figuresHash"), english.path("figuresHash"));
    }

    @Test
    void aCompleteReportMayBeKeptButNotUsedUnasked() {
        given().get(REPORT).then().header("Cache-Control", "private, no-cache");
    }

    @Test
    void anUnsettledInstantIsRefusedAsByTheService() {
        var refusal = "{\"type\":\"/problems/known-at-not-settled\",\"status\":409,\"service\":\"member-service\"}";
        Siblings.members()
                .stubFor(Siblings.read("/units/by-code/917")
                        .willReturn(Siblings.problem(409, refusal).withHeader("Retry-After", "1")));

        given().get(REPORT + "&knownAt=2030-01-01T00:00:00Z")
                .then()
                .statusCode(409)
                .header("Retry-After", "1")
                .body(equalTo(refusal));
    }

    @Test
    void aWatermarkThatSteppedBackIsReadAgain() {
        Siblings.ratings()
                .stubFor(Siblings.read("/tallies")
                        .inScenario("writer")
                        .whenScenarioStateIs(Scenario.STARTED)
                        .willReturn(Siblings.problem(409, "{\"type\":\"/problems/known-at-not-settled\"}"))
                        .willSetStateTo("done"));
        Siblings.ratings()
                .stubFor(Siblings.read("/tallies")
                        .inScenario("writer")
                        .whenScenarioStateIs("done")
                        .willReturn(Siblings.answer(OMon.rows())));

        given().get(REPORT).then().statusCode(200);
    }
}
