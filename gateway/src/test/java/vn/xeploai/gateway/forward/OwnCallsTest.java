package vn.xeploai.gateway.forward;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.xeploai.gateway.testing.Siblings;

/** A rush of reports is refused in part, and what is let in is answered. */
@QuarkusTest
class OwnCallsTest extends ForwardFixture {
    private static final String REPORT = "/api/v1/reports/districts/917?period=2022";
    private static final String TREND = "/api/v1/reports/trend?unit=917&from=2021&to=2022";

    private static final String COMPARISON = "/api/v1/reports/reconciliation?under=917&period=2021";

    /** Reports take longer from then on, but less than a call waits for its turn. */
    private static void slow() {
        var answer = Siblings.json("rating-meta.json").withFixedDelay(1_500);
        Siblings.ratings().stubFor(Siblings.read("/tallies/last-change").willReturn(answer));
    }

    @Test
    void aReportBeyondTheBoundedQueueIsRefusedAtOnce() throws Exception {
        slow();
        try (var callers = callers(250, get(REPORT))) {
            aMoment();

            given().header("Accept-Language", "en")
                    .get(REPORT)
                    .then()
                    .statusCode(503)
                    .time(lessThan(2000L))
                    .contentType("application/problem+json")
                    .header("Retry-After", "5")
                    .body("type", is("/problems/gateway-busy"))
                    .body("instance", is("/api/v1/reports/districts/917"));
            given().get("/problems/gateway-busy").then().statusCode(200);
        }
    }

    @Test
    void reportsWhoseCallersLeftMakeRoomForOthers() throws Exception {
        slow();
        try (var callers = callers(250, get(REPORT))) {
            aMoment();
        }
        Siblings.reset();

        given().get(REPORT).then().statusCode(200);
    }

    @Test
    void longReportsTakeNoPlaceOfOthers() throws Exception {
        Siblings.ratings()
                .stubFor(Siblings.read("/tallies/last-change")
                        .withQueryParam("period", equalTo("2021"))
                        .willReturn(Siblings.json("rating-meta.json").withFixedDelay(2_500)));
        try (var callers = callers(150, get(TREND))) {
            aMoment();

            given().get(REPORT).then().statusCode(200).time(lessThan(3000L));
        }
    }

    @Test
    void indicatorsTakeNoPlaceOfReports() throws Exception {
        Siblings.ratings()
                .stubFor(Siblings.read("/tallies/last-change")
                        .withQueryParam("period", equalTo("2021"))
                        .willReturn(Siblings.json("rating-meta.json").withFixedDelay(2_500)));
        try (var callers = callers(150, get("/api/v1/reports/indicators?unit=917&year=2021"))) {
            aMoment();

            given().get(REPORT).then().statusCode(200).time(lessThan(3000L));
        }
    }

    @Test
    void comparisonsTakeNoPlaceOfReports() throws Exception {
        Siblings.ratings()
                .stubFor(Siblings.read("/tallies/last-change")
                        .withQueryParam("period", equalTo("2021"))
                        .willReturn(Siblings.json("rating-meta.json").withFixedDelay(2_500)));
        try (var callers = callers(150, get(COMPARISON))) {
            aMoment();

            given().get(REPORT).then().statusCode(200).time(lessThan(3000L));
        }
    }
}
