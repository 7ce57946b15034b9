package vn.xeploai.gateway.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.xeploai.gateway.testing.GatewayTest;

@QuarkusTest
class ProblemPagesTest extends GatewayTest {
    private static final Pattern CODE = Pattern.compile("href=\"(/problems/[a-z-]+)\"");

    @Test
    void theTypeOfARefusalLeadsToItsPage() {
        String type = given().get("/api/v1/reports/units/917?period=abc").path("type");

        given().get(type)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("Tham số không đúng định dạng"))
                .body(containsString("A parameter is malformed"))
                .body(containsString("Cách xử lý"))
                .body(containsString("What to do"));
    }

    @Test
    void problemsOfTheServicesHaveTheirPagesToo() {
        given().get("/problems/member-not-found").then().statusCode(200).body(containsString("member-service"));
        given().get("/problems/quota-exceeded").then().statusCode(200).body(containsString("rating-service"));
    }

    @Test
    void everyPageOfTheListIsWhole() {
        var pages = CODE.matcher(given().get("/problems/").asString())
                .results()
                .map(match -> match.group(1))
                .toList();

        assertTrue(pages.size() > 100, pages::toString);
        assertAll(pages.stream().map(page -> () -> {
            var answer = given().get(page);

            assertEquals(200, answer.statusCode(), page);
            assertFalse(answer.asString().contains("{0"), page);
        }));
    }

    @Test
    void anUnknownTypeIsAProblemItself() {
        given().get("/problems/no-such-type").then().statusCode(404).body("type", equalTo("/problems/path-unknown"));
    }
}
