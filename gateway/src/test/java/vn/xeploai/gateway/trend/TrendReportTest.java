package vn.xeploai.gateway.trend;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.gateway.testing.GatewayTest;
import vn.xeploai.gateway.testing.Golden;
import vn.xeploai.gateway.testing.OMon;
import vn.xeploai.gateway.testing.Siblings;

@QuarkusTest
class TrendReportTest extends GatewayTest {
    private static final String TREND = "/api/v1/reports/trend?unit=" + Siblings.DISTRICT + "&from=2021&to=2025";

    /** 2022 is rated; 2023 has rules but no campaign, 2024 no rules, and in 2025 the district has ended. */
    @BeforeEach
    void fiveYears() {
        change("2021", "2021-12-31T00:00:00Z", "{\"id\": \"P2019\", \"revision\": 1}");
        change("2023", "2023-12-31T00:00:00Z", "{\"id\": \"P2023\", \"revision\": 1}");
        change("2024", "2024-12-31T00:00:00Z", "null");
        Siblings.members()
                .stubFor(Siblings.read("/units/" + Siblings.DISTRICT)
                        .withQueryParam("on", equalTo("2025-12-31"))
                        .willReturn(Siblings.problem(404, "{\"type\":\"/problems/unit-not-active\"}")));
    }

    @Test
    void everyYearHasItsFiguresOrAReason() {
        Golden.assertEqual("getTrend.response.json", given().get(TREND).asPrettyString());

        given().get(TREND)
                .then()
                .statusCode(200)
                .body("years.year", is(List.of(2021, 2022, 2023, 2024, 2025)))
                .body("years[1].members.total", is(75))
                .body("years[1].members.tiers[1].grades[0].vi", is("Hoàn thành tốt nhiệm vụ"))
                .body("years[1].members.goodOrBetterPercentOfRated", is(95.56f))
                .body("years[0].reason", is("NO_CAMPAIGN"))
                .body("years[2].reason", is("NO_CAMPAIGN"))
                .body("years[2].members", nullValue())
                .body("years[3].reason", is("NO_SCHEME"))
                .body("years[4].reason", is("UNIT_NOT_ACTIVE"));
    }

    @Test
    void aKindThatNoCampaignOfTheYearRatesHasNoFiguresAndTheReason() {
        Siblings.ratings()
                .stubFor(Siblings.under(Siblings.DISTRICT, "/tallies")
                        .withQueryParam("detail", equalTo("rows"))
                        .willReturn(Siblings.answer(OMon.without("MEMBER", "rows"))));

        given().get(TREND)
                .then()
                .statusCode(200)
                .body("years[1].reason", nullValue())
                .body("years[1].unratedKinds.kind", is(List.of("MEMBER", "SUPERIOR_ORGANISATION")))
                .body("years[1].unratedKinds[0].reason", is("RATED_BY_NO_CAMPAIGN"))
                .body("years[1].members", nullValue())
                .body("years[1].organisations[0].figures.total", is(3))
                .body("years[1].organisations[3].figures", nullValue());
        given().header("Accept-Language", "en")
                .get(TREND + "&format=csv")
                .then()
                .body(containsString("2022,P2019,Members,,"))
                .body(containsString(",Rated by no campaign\r\n"));
    }

    @Test
    void theTableNamesEachYearsGrades() {
        Golden.assertEqual(
                "getTrend.response.txt", given().get(TREND + "&format=csv").asString());

        given().header("Accept-Language", "en")
                .get(TREND + "&format=csv")
                .then()
                .body(containsString("Year,Rules"))
                .body(containsString("Task fulfilled well"))
                .body(containsString("The unit did not exist"));
    }

    @Test
    void allYearsAreAskedAsOfTheLastFactOfAny() {
        var first = given().get(TREND);

        assertEquals("2026-11-21T09:30:00.000005Z", first.path("knownAt"));
        var again = given().get(TREND + "&knownAt=" + first.path("knownAt"));
        assertEquals(first.asString(), again.asString());
        assertEquals(first.header("ETag"), again.header("ETag"));
        Siblings.ratings()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/tallies"))
                        .withQueryParam("period", equalTo("2022"))
                        .withQueryParam("knownAt", equalTo("2026-11-21T09:30:00.000005Z")));
    }

    @Test
    void anUnchangedTrendIsNotSentAgain() {
        var tag = given().get(TREND).header("ETag");
        Siblings.ratings().resetRequests();

        given().header("If-None-Match", tag).get(TREND).then().statusCode(304);

        Siblings.ratings().verify(0, getRequestedFor(urlPathEqualTo("/api/v1/tallies")));
    }

    @Test
    void aServiceThatFailsFailsTheWholeTrend() {
        Siblings.ratings().stop();

        given().get(TREND).then().statusCode(503).body("source", is("rating-service"));
    }

    /** No single answer is late. */
    @Test
    void allYearsTogetherHaveOneTimeLimit() {
        Siblings.members().setGlobalFixedDelay(1500);
        try {
            given().get(TREND)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .body("type", is("/problems/source-unavailable"))
                    .body("source", is("member-service"));
        } finally {
            Siblings.members().setGlobalFixedDelay(0);
        }
    }

    @Test
    void yearsThatCannotBeAskedForAreRefused() {
        given().get("/api/v1/reports/trend?unit=917&from=2024&to=2020")
                .then()
                .statusCode(400)
                .body("type", is("/problems/trend-years-out-of-bounds"));
        given().get("/api/v1/reports/trend?unit=917&from=1980&to=2020").then().statusCode(400);
        given().get("/api/v1/reports/trend?unit=917&from=1980").then().statusCode(400);
    }

    private static void change(String year, String lastRecordedAt, String scheme) {
        Siblings.ratings()
                .stubFor(
                        Siblings.read("/tallies/last-change")
                                .withQueryParam("period", equalTo(year))
                                .willReturn(
                                        Siblings.answer(
                                                """
                                {"watermark": "2026-11-22T03:00:00.000002Z", "knownAt": "2026-11-22T03:00:00.000002Z",
                                 "lastRecordedAt": "%s", "scheme": %s, "campaigns": []}"""
                                                        .formatted(lastRecordedAt, scheme)
                                                        .replace(
                                                                "\"knownAt\": \"2026-11-22T03:00:00.000002Z\"",
                                                                "\"knownAt\": \"{{#if request.query.knownAt}}{{request.query.knownAt}}{{else}}2026-11-22T03:00:00.000002Z{{/if}}\""))));
    }
}
