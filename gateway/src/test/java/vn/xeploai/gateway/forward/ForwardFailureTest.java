package vn.xeploai.gateway.forward;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpRequest;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import vn.xeploai.gateway.testing.Siblings;

/** Services that are dead, silent or cut off. */
@QuarkusTest
class ForwardFailureTest extends ForwardFixture {
    @Test
    void aDeadServiceIsNamed() {
        Siblings.ratings().stop();

        given().header("X-Request-Id", "r-1")
                .header("Accept-Language", "en")
                .get("/api/v1/campaigns")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .header("X-Request-Id", "r-1")
                .body("type", Matchers.equalTo("/problems/source-unavailable"))
                .body("title", Matchers.equalTo("A source does not answer"))
                .body("source", Matchers.equalTo("rating-service"))
                .body("service", Matchers.equalTo("gateway"))
                .body("instance", Matchers.equalTo("/api/v1/campaigns"))
                .body("requestId", Matchers.equalTo("r-1"));

        Siblings.reset();
        everywhere("found");

        given().get("/api/v1/campaigns").then().statusCode(200);
    }

    @Test
    void aWriteToADeadServiceIsRefusedToo() {
        Siblings.members().stop();

        given().body("{}")
                .post("/api/v1/members")
                .then()
                .statusCode(503)
                .body("source", Matchers.equalTo("member-service"));
    }

    @Test
    void aSilentServiceIsNamed() {
        Siblings.ratings().stubFor(any(anyUrl()).willReturn(aResponse().withFixedDelay(8000)));

        given().get("/api/v1/campaigns").then().statusCode(503).body("source", Matchers.equalTo("rating-service"));
    }

    @Test
    void aDecisionOnTheStructureMayTakeLonger() {
        Siblings.members().stubFor(any(anyUrl()).willReturn(okJson("{}").withFixedDelay(6000)));

        given().body("{}").post("/api/v1/reorganisations").then().statusCode(200);
    }

    @Test
    void aServiceThatClosesTheConnectionIsNamed() {
        Siblings.ratings().stubFor(any(anyUrl()).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));

        given().get("/api/v1/campaigns").then().statusCode(503).body("source", Matchers.equalTo("rating-service"));
    }

    @Test
    void anAnswerThatIsCutReachesTheCallerAsAnError() {
        Siblings.members().stubFor(any(anyUrl()).willReturn(aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK)));

        assertThrows(IOException.class, () -> send(HttpRequest.newBuilder(gateway.resolve("/api/v1/roster"))));
    }

    @Test
    void aFailureOfTheServicePassesAsItsOwn() {
        Siblings.members()
                .stubFor(any(anyUrl())
                        .willReturn(Siblings.problem(500, "{\"type\":\"/problems/service-failed\",\"status\":500}")));

        given().get("/api/v1/units").then().statusCode(500).body("type", Matchers.equalTo("/problems/service-failed"));
    }
}
