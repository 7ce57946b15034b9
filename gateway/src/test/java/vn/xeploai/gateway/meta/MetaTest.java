package vn.xeploai.gateway.meta;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.xeploai.gateway.testing.GatewayTest;
import vn.xeploai.gateway.testing.Siblings;

@QuarkusTest
class MetaTest extends GatewayTest {
    @Test
    void reportsVersionsAndWatermarks() {
        given().get("/api/v1/meta")
                .then()
                .statusCode(200)
                .body("service", equalTo("gateway"))
                .body("reportFormat", equalTo(8))
                .body("sources.service", equalTo(List.of("member-service", "rating-service")))
                .body("sources[1].watermark", equalTo("2026-11-22T03:00:00.000002Z"));
    }

    @Test
    void aSourceThatIsDownHasNoWatermark() {
        Siblings.ratings().stop();

        given().get("/api/v1/meta")
                .then()
                .statusCode(200)
                .body("sources[0].status", equalTo("OK"))
                .body("sources[1].status", equalTo("DOWN"))
                .body("sources[1].watermark", nullValue());
    }

    @Test
    void readyWhenBothAnswer() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void notReadyNamesTheMissingService() {
        Siblings.members().stop();

        given().get("/q/health/ready")
                .then()
                .statusCode(503)
                .body("checks.find { it.name == 'sources' }.data.'member-service'", equalTo("DOWN"))
                .body("checks.find { it.name == 'sources' }.data.'rating-service'", equalTo("OK"));
    }

    @Test
    void doesNotWaitLongForASilentSource() {
        Siblings.members()
                .stubFor(get(urlPathEqualTo("/q/health/ready"))
                        .willReturn(aResponse().withFixedDelay(30_000)));

        given().get("/q/health/ready").then().statusCode(503);
    }

    @Test
    void aliveWhateverTheSourcesDo() {
        Siblings.members().stop();
        Siblings.ratings().stop();

        given().get("/q/health/live").then().statusCode(200);
    }
}
