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

    @Test
    void theRootLeadsToThePage() {
        given().redirects().follow(false).get("/").then().statusCode(302).header("Location", "/ui/");
    }

    @Test
    void thePageShowsThreeDocumentsAndSaysThatTheReleaseIsOpen() {
        given().get("/ui/")
                .then()
                .statusCode(200)
                .body(containsString("/openapi/gateway"))
                .body(containsString("/openapi/member-service"))
                .body(containsString("/openapi/rating-service"))
                .body(containsString("chưa có xác thực"));
    }

    @Test
    void thePageLoadsNothingFromOutside() {
        var page = given().get("/ui/");

        assertFalse(OUTSIDE.matcher(page.asString()).find(), page.asString());
        page.then().header("Content-Security-Policy", containsString("default-src 'self'"));
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
