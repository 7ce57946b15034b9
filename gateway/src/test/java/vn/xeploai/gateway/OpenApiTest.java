package vn.xeploai.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.gateway.testing.GatewayTest;
import vn.xeploai.gateway.testing.Siblings;
import vn.xeploai.platform.testing.OpenApiDocument;

@QuarkusTest
class OpenApiTest extends GatewayTest {
    private static final Pattern OUTSIDE = Pattern.compile("(src|href|url)\\s*[=:]\\s*[\"'](https?:)?//");

    @Test
    void theDocumentIsTheCommittedOne() throws IOException {
        OpenApiDocument.isCommitted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ui"})
    void theRootLeadsToThePage(String path) {
        given().redirects().follow(false).get(path).then().statusCode(302).header("Location", "/ui/");
    }

    @Test
    void thePageIsVietnameseFitsAnyScreenAndSaysThatTheReleaseIsOpen() {
        given().get("/ui/")
                .then()
                .statusCode(200)
                .body(containsString("lang=\"vi\""))
                .body(containsString("width=device-width"))
                .body(containsString("chưa có xác thực"))
                .header("Content-Security-Policy", containsString("script-src 'self';"));
    }

    /** The browser accepts compressed content, as this call does. */
    @ParameterizedTest
    @ValueSource(strings = {"swagger-ui-bundle.js", "swagger-ui-standalone-preset.js", "swagger-ui.css"})
    void theLibraryOfThePageIsServedCompressed(String file) {
        given().header("Accept-Encoding", "gzip")
                .get("/webjars/swagger-ui/" + file)
                .then()
                .statusCode(200)
                .header("Content-Encoding", "gzip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ui.js", "ui.css"})
    void thePageLoadsNothingFromOutside(String file) {
        var text = given().get("/ui/" + file).then().statusCode(200).extract().asString();

        assertFalse(OUTSIDE.matcher(text).find(), text);
    }

    @Test
    void theDocumentsOfTheServicesAreTheirOwn() {
        for (var service : new WireMockServer[] {Siblings.members(), Siblings.ratings()}) {
            service.stubFor(get(urlPathEqualTo("/q/openapi"))
                    .willReturn(aResponse()
                            .withHeader("Content-Type", "application/yaml")
                            .withBody("openapi: 3.1.0 " + service.port())));
        }

        assertEquals(
                "openapi: 3.1.0 " + Siblings.members().port(),
                given().get("/openapi/member-service").asString());
        assertEquals(
                "openapi: 3.1.0 " + Siblings.ratings().port(),
                given().get("/openapi/rating-service").asString());
        assertEquals(
                given().get("/q/openapi").asString(),
                given().get("/openapi/gateway").asString());
    }

    @Test
    void theDocumentOfADeadServiceIsAProblem() {
        Siblings.ratings().stop();

        given().get("/openapi/rating-service").then().statusCode(503).body("source", equalTo("rating-service"));
    }

    @Test
    void ourOwnDocumentIsWhole() {
        given().accept("application/json")
                .get("/q/openapi?format=JSON")
                .then()
                .body("info.description", containsString("chưa có xác thực"))
                .body("servers[0].url", equalTo("/"))
                .body("paths.'/api/v1/reports/districts/{unit}'.get.operationId", equalTo("getDistrictReport"))
                .body("paths.'/api/v1/meta'.get.operationId", equalTo("getMeta"));
    }
}
