package vn.xeploai.members.unit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.members.testing.ServiceTest;

/** Values that no field can hold are refused before any rule is checked, and the problem names the field. */
@ServiceTest
class UnreadableInputTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"name\": \"a\\u0000b\"",
                "\"name\": \"\\ud800\"",
                "\"name\": \"a\\u202eb\"",
                "\"name\": 5",
                "\"name\": true",
                "\"name\": []",
                "\"name\": \"\\u200b\\u2060 \"",
                "\"validFrom\": 20100101",
                "\"validFrom\": [2010, 1, 1]",
                "\"validFrom\": \"+999999-01-01\"",
                "\"validFrom\": \"0001-01-01\"",
                "\"validFrom\": \"2010-02-30\"",
                "\"validFrom\": \"2010-01-01T00:00:00Z\"",
                "\"kind\": 0",
            })
    void valueThatIsNoneOfItsTypeIsRefused(String value) {
        var field = value.substring(1, value.indexOf('"', 1));

        given().contentType(ContentType.JSON)
                .body("{\"units\": [{" + value + "}]}")
                .post("/api/v1/units")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/request-malformed"))
                .body("errors[0].field", equalTo("units[0]." + field));
    }

    @Test
    void aNameIsOnOneLine() {
        var unit = Units.aUnit("Đảng bộ\nphường thử", "COMMUNE_COMMITTEE", "GRASSROOTS", null);

        given().contentType(ContentType.JSON)
                .body(Map.of("units", List.of(unit)))
                .post("/api/v1/units")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/request-invalid"))
                .body("errors.field", contains("units[0].name"))
                .body("errors.code", contains("text-not-one-line"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"x\"", "17", "{\"units\": \"x\"}"})
    void bodyOfAnotherShapeIsRefused(String body) {
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/units")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", startsWith("/problems/request-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" x", "{}", "]", " {\"units\": []}"})
    void trailingContentAfterTheBodyIsRefused(String more) {
        given().contentType(ContentType.JSON)
                .body("{\"units\": []}" + more)
                .post("/api/v1/units")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/request-malformed"));
    }

    @Test
    void characterZeroInTheAddressIsRefused() {
        given().urlEncodingEnabled(false)
                .get("/api/v1/units?name=%00")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/parameter-malformed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "units/by-code/31157?knownAt=-1000000000-01-01T00:00:00Z",
                "units/by-code/31157?knownAt=%2B1000000000-12-31T23:59:59Z",
                "units/by-code/31157?on=%2B999999999-12-31",
                "units?on=-999999999-01-01",
                "units?knownAt=-1000000000-01-01T00:00:00Z",
                "reorganisations?from=%2B999999999-12-31",
            })
    void timeThatNoDatabaseHoldsIsRefused(String address) {
        given().urlEncodingEnabled(false)
                .get("/api/v1/" + address)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/parameter-malformed"));
    }

    @Test
    void allWrongValuesOfABodyAreReportedTogether() {
        given().contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .body(
                        "{\"units\": [{\"name\": 5, \"kind\": \"CEL\", \"validFrom\": \"31/12/2022\", \"nam\": \"x\"}, \"unit\"], \"unit\": 1}")
                .post("/api/v1/units")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/request-malformed"))
                .body("errorsTotal", equalTo(6))
                .body(
                        "errors.field",
                        contains(
                                "units[0].name",
                                "units[0].kind",
                                "units[0].validFrom",
                                "units[0].nam",
                                "units[1]",
                                "unit"))
                .body(
                        "errors.code",
                        contains(
                                "type-mismatch",
                                "value-not-allowed",
                                "value-malformed",
                                "field-unknown",
                                "type-mismatch",
                                "field-unknown"))
                .body("errors[0].expected", contains("string"))
                .body("errors[1].sent", equalTo("CEL"))
                .body("errors[1].expected", hasItem("CELL"))
                .body("errors[1].message", startsWith("\"CEL\" is none of: "))
                .body("errors[2].message", equalTo("\"31/12/2022\" is not written as in: 2022-12-31"))
                .body("errors[3].expected[0]", equalTo("name"))
                .body("errors[4].expected", contains("object"))
                .body("errors[5].expected[0]", equalTo("units"));
    }

    @Test
    void allWrongValuesOfAnAddressAreReportedTogether() {
        given().get("/api/v1/units?kind=CEL&limit=many&on=31.12.2022&total=1")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/parameter-malformed"))
                .body("errors.field", containsInAnyOrder("kind", "limit", "on", "total"))
                .body("errors.find { it.field == 'kind' }.sent", equalTo("CEL"))
                .body("errors.find { it.field == 'kind' }.expected", hasItem("CELL"))
                .body("errors.find { it.field == 'total' }.expected", contains("true", "false"));
        given().get("/api/v1/units/xyz")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("id"))
                .body("errors[0].sent", equalTo("xyz"));
    }
}
