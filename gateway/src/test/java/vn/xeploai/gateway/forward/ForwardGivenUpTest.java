package vn.xeploai.gateway.forward;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.gateway.testing.Siblings;

/** Callers that give up free their places, and no lane or service takes those of another. */
@QuarkusTest
class ForwardGivenUpTest extends ForwardFixture {
    @BeforeEach
    void slowAndQuick() {
        everywhere("found");
        for (var slow : new String[] {"/api/v1/quotas", "/api/v1/campaigns/c/roster-refresh"}) {
            Siblings.ratings()
                    .stubFor(any(urlPathEqualTo(slow)).willReturn(okJson("{}").withFixedDelay(15_000)));
        }
        Siblings.ratings()
                .stubFor(any(urlPathMatching("/api/v1/campaigns/quick/.*")).willReturn(okJson("{}")));
    }

    @Test
    void readsThatWereGivenUpHoldNoPlace() throws Exception {
        try (var callers = callers(200, get("/api/v1/quotas?campaign=c"))) {
            aMoment();
        }
        aMoment();

        given().get("/api/v1/campaigns").then().statusCode(200).time(lessThan(3000L));
    }

    @Test
    void longActsThatWereGivenUpHoldNoPlace() throws Exception {
        try (var callers = callers(200, post("/api/v1/campaigns/c/roster-refresh", 2, "{}"))) {
            aMoment();
        }
        aMoment();

        given().body("{}")
                .post("/api/v1/campaigns/quick/roster-refresh")
                .then()
                .statusCode(200)
                .time(lessThan(3000L));
        given().get("/api/v1/campaigns").then().statusCode(200).time(lessThan(3000L));
    }

    @Test
    void longActsTakeNoPlaceOfOtherCalls() throws Exception {
        try (var callers = callers(100, post("/api/v1/campaigns/c/roster-refresh", 2, "{}"))) {
            aMoment();

            given().get("/api/v1/campaigns").then().statusCode(200).time(lessThan(3000L));
            given().body("{}").post("/api/v1/decisions").then().statusCode(200).time(lessThan(3000L));
        }
    }

    @Test
    void aCallBeyondTheBoundedQueueIsRefusedAtOnce() throws Exception {
        try (var callers = callers(200, get("/api/v1/quotas?campaign=c"))) {
            given().header("Accept-Language", "en")
                    .get("/api/v1/quotas?campaign=c")
                    .then()
                    .statusCode(503)
                    .time(lessThan(3000L))
                    .contentType("application/problem+json")
                    .header("Retry-After", "5")
                    .body("type", equalTo("/problems/source-busy"))
                    .body("title", equalTo("Too many calls at once"))
                    .body("source", equalTo("rating-service"))
                    .body("instance", equalTo("/api/v1/quotas"));
        }
    }

    @Test
    void aServiceThatHangsDoesNotDelayTheOther() throws Exception {
        try (var callers = callers(200, get("/api/v1/quotas?campaign=c"))) {
            aMoment();

            for (var i = 0; i < 10; i++) {
                given().get("/api/v1/units").then().statusCode(200).time(lessThan(3000L));
            }
        }
    }
}
