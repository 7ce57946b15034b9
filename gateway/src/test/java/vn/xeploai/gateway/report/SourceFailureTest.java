package vn.xeploai.gateway.report;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.xeploai.gateway.testing.GatewayTest;
import vn.xeploai.gateway.testing.OMon;
import vn.xeploai.gateway.testing.Siblings;

/** Sources that are dead, slow, cut off, or lie. */
@QuarkusTest
class SourceFailureTest extends GatewayTest {
    private static final String REPORT = "/api/v1/reports/districts/917?period=2022";

    @Test
    void aDeadRatingServiceIsNamedAndTheReportIsWholeAgainAfterwards() {
        Siblings.ratings().stop();

        given().get(REPORT)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("type", equalTo("/problems/source-unavailable"))
                .body("source", equalTo("rating-service"))
                .body("service", equalTo("gateway"));

        Siblings.reset();

        given().get(REPORT).then().statusCode(200).body("complete", equalTo(true));
    }

    @Test
    void withoutRatingServiceWhatItHoldsIsNullNeverZero() {
        Siblings.ratings().stop();

        var partial = given().get(REPORT + "&allowPartial=true");

        partial.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("complete", equalTo(false))
                .body("sources[0].status", equalTo("OK"))
                .body("sources[1].status", equalTo("DOWN"))
                .body("scheme", nullValue())
                .body("members", nullValue())
                .body("organisations", nullValue())
                .body("blocks", nullValue())
                .body("findings", nullValue())
                .body("figuresHash", nullValue())
                .body("allSubmitted", nullValue())
                .body("units.total", equalTo(3))
                .body("units.submitted", nullValue())
                .body("rows", hasSize(3))
                .body("rows[0].unit.name", equalTo("Đảng bộ phường Thới Long"))
                .body("rows[0].members", nullValue())
                .body("rows[0].cells", nullValue())
                .body("rows[0].submitted", nullValue());
        assertNull(partial.header("ETag"));
    }

    @Test
    void aTableWithoutRatingServiceSaysWhatIsNotKnown() {
        Siblings.ratings().stop();

        given().header("Accept-Language", "en")
                .get(REPORT + "&allowPartial=true&format=csv")
                .then()
                .statusCode(200)
                .body(containsString("\r\nGrass-roots organisations,Not known\r\n"))
                .body(containsString("\r\nLeaders,Not known\r\n"))
                .body(containsString("\r\nOfficials,Not known\r\n"))
                .body(containsString("\r\nFindings: not known\r\n"));
    }

    @Test
    void withoutMemberServiceNamesAndMemoAreNull() {
        Siblings.members().stop();

        given().get("/api/v1/reports/districts/" + Siblings.DISTRICT + "?period=2022&allowPartial=true")
                .then()
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("sources[0].status", equalTo("DOWN"))
                .body("sources[1].status", equalTo("OK"))
                .body("unit.name", nullValue())
                .body("members.rated", equalTo(45))
                .body("members.memo", nullValue())
                .body("rows.unit.name", equalTo(Arrays.asList(null, null, null)));
    }

    @Test
    void withoutMemberServiceACodeCannotBeResolved() {
        Siblings.members().stop();

        given().get(REPORT).then().statusCode(503).body("source", equalTo("member-service"));
        given().get(REPORT + "&allowPartial=true")
                .then()
                .statusCode(200)
                .body("unit.code", equalTo("917"))
                .body("unit.id", nullValue())
                .body("members", nullValue())
                .body("rows", nullValue());
    }

    @Test
    void withoutBothServicesThereIsNoReport() {
        Siblings.members().stop();
        Siblings.ratings().stop();

        given().get(REPORT + "&allowPartial=true").then().statusCode(503).body("source", equalTo("member-service"));
    }

    @Test
    void aRefusedConnectionIsTriedOnceMore() {
        Siblings.ratings()
                .stubFor(Siblings.read("/tallies")
                        .inScenario("restart")
                        .whenScenarioStateIs(Scenario.STARTED)
                        .willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE))
                        .willSetStateTo("up"));
        Siblings.ratings()
                .stubFor(Siblings.read("/tallies")
                        .inScenario("restart")
                        .whenScenarioStateIs("up")
                        .willReturn(Siblings.answer(OMon.rows())));

        given().get(REPORT).then().statusCode(200);
    }

    static Stream<Arguments> unavailable() {
        return Stream.of(
                Arguments.of("late", Siblings.answer(OMon.rows()).withFixedDelay(6000)),
                Arguments.of("trickling", Siblings.answer(OMon.rows()).withChunkedDribbleDelay(20, 60_000)),
                Arguments.of("failing", aResponse().withStatus(500).withBody("oops")),
                Arguments.of(
                        "unseen",
                        Siblings.problem(503, "{\"type\":\"/problems/watermark-unavailable\",\"status\":503}")),
                Arguments.of("cut", aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK)),
                Arguments.of("closed", aResponse().withFault(Fault.EMPTY_RESPONSE)),
                Arguments.of("reset", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unavailable")
    void aServiceThatDoesNotAnswerIsNamed(String how, ResponseDefinitionBuilder answer) {
        Siblings.ratings().stubFor(Siblings.read("/tallies").willReturn(answer));

        given().get(REPORT)
                .then()
                .statusCode(503)
                .body("type", equalTo("/problems/source-unavailable"))
                .body("source", equalTo("rating-service"));
        given().get(REPORT + "&allowPartial=true&knownAt=2026-11-22T00:00:00Z")
                .then()
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("sources[1].status", equalTo("DOWN"))
                .body("members", nullValue());
    }

    static Stream<Arguments> unusable() {
        var tallies = OMon.rows();
        return Stream.of(
                Arguments.of("no JSON", Siblings.answer("<html>welcome</html>")),
                Arguments.of("JSON cut short", Siblings.answer(tallies.substring(0, tallies.length() / 2))),
                Arguments.of(
                        "another content type",
                        aResponse().withHeader("Content-Type", "text/html").withBody("hi")),
                Arguments.of("nothing", aResponse().withStatus(200)),
                Arguments.of("null", Siblings.answer("null")),
                Arguments.of("a list", Siblings.answer("[]")),
                Arguments.of("another shape", Siblings.answer("{\"hello\": \"world\"}")),
                Arguments.of("a negative count", Siblings.answer(tallies.replace("\"count\" : 20", "\"count\" : -20"))),
                Arguments.of("a missing count", Siblings.answer(tallies.replace("\"count\" : 20", "\"amount\" : 20"))),
                Arguments.of(
                        "a number as a word", Siblings.answer(tallies.replace("\"count\" : 20", "\"count\" : \"x\""))),
                Arguments.of(
                        "a decided subject without a grade",
                        Siblings.answer(tallies.replace("\"HTTNV\",\n", "null,\n"))),
                Arguments.of(
                        "another instant",
                        Siblings.answer(tallies.replace("{{request.query.knownAt}}", "2020-01-01T00:00:00Z"))),
                Arguments.of(
                        "a unit below itself",
                        Siblings.answer(tallies.replace(
                                "\"parentId\" : \"" + Siblings.DISTRICT + "\"",
                                "\"parentId\" : \"" + Siblings.THOI_LONG + "\""))),
                Arguments.of("a redirect", aResponse().withStatus(302).withHeader("Location", "http://127.0.0.1:1/")),
                Arguments.of(
                        "a refusal that is no problem",
                        aResponse().withStatus(404).withBody("nothing here")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unusable")
    void aServiceThatAnswersNonsenseIsNamed(String what, ResponseDefinitionBuilder answer) {
        Siblings.ratings().stubFor(Siblings.read("/tallies").willReturn(answer));

        given().get(REPORT)
                .then()
                .statusCode(502)
                .body("type", equalTo("/problems/source-answer-unusable"))
                .body("source", equalTo("rating-service"));
    }

    @Test
    void aFactFromTheFutureIsUnusable() {
        OMon.teachLastChange("2026-11-20T08:00:00Z", "2027-01-01T00:00:00Z");

        given().get(REPORT).then().statusCode(502).body("source", equalTo("rating-service"));
    }

    @Test
    void aMalformedTreeIsUnusable() {
        var tree =
                Siblings.text("tree.json").replace("\"parentId\": \"" + Siblings.DISTRICT + "\"", "\"parentId\": null");
        Siblings.members()
                .stubFor(Siblings.read("/units/" + Siblings.DISTRICT + "/tree").willReturn(Siblings.answer(tree)));

        given().get(REPORT).then().statusCode(502).body("source", equalTo("member-service"));
    }
}
