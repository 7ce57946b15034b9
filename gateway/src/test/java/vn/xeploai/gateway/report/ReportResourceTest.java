package vn.xeploai.gateway.report;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.xeploai.gateway.testing.GatewayTest;
import vn.xeploai.gateway.testing.Golden;
import vn.xeploai.gateway.testing.OMon;
import vn.xeploai.gateway.testing.Siblings;

@QuarkusTest
class ReportResourceTest extends GatewayTest {
    private static final String REPORT = "/api/v1/reports/districts/917?period=2022";

    @Test
    void mergesBothServicesIntoTheReport() {
        Golden.assertEqual(
                "getDistrictReport.response.json", given().get(REPORT).asPrettyString());
    }

    @Test
    void writesTheMembersTable() {
        var table = given().accept("text/csv").get(REPORT);

        assertEquals("text/csv;charset=UTF-8", table.contentType());
        Golden.assertEqual("getDistrictReport.response.txt", table.asString());
        assertEquals(table.asString(), given().get(REPORT + "&format=csv").asString());
    }

    @Test
    void figuresBelowARowAreNotAskedFor() {
        given().get(REPORT).then().statusCode(200);

        Siblings.ratings().verify(1, WireMock.getRequestedFor(WireMock.urlPathEqualTo("/api/v1/tallies")));
        Siblings.ratings()
                .verify(WireMock.getRequestedFor(WireMock.urlPathEqualTo("/api/v1/tallies"))
                        .withQueryParam("detail", WireMock.equalTo("rows")));
        Siblings.members()
                .verify(WireMock.getRequestedFor(WireMock.urlPathEqualTo("/api/v1/headcounts"))
                        .withQueryParam("depth", WireMock.equalTo("1")));
    }

    @Test
    void theTableIsInTheLanguageOfTheCaller() {
        given().header("Accept-Language", "en")
                .get(REPORT + "&format=csv")
                .then()
                .body(containsString("No.,Party organisation,Code,Members"))
                .body(containsString("Of them: Suspended"))
                .body(containsString("Sum: wards"))
                .body(containsString("Submission,Grade of the organisation\r\n"));
    }

    /** Mức TSVM with its distinction was no grade of 2022: it is reported as decided. */
    @Test
    void theTableShowsTheDecidedGradeOfARow() throws JsonProcessingException {
        var answer = (ObjectNode) new ObjectMapper().readTree(OMon.rows());
        ((ObjectNode) answer.at("/units/1/own")).put("grade", "TSVM").put("distinction", "TIEU_BIEU");
        Siblings.ratings()
                .stubFor(Siblings.under(Siblings.DISTRICT, "/tallies").willReturn(Siblings.answer(answer.toString())));

        given().get(REPORT + "&format=csv").then().body(containsString(",Đã nộp,TSVM (TIEU_BIEU)\r\n"));
    }

    @Test
    void aWardReportsItsCellsAndItsOwnFigures() {
        var report = given().get("/api/v1/reports/units/31156?period=2022");

        Golden.assertEqual("getUnitReport.response.json", report.asPrettyString());
        Golden.assertEqual(
                "getUnitReport.response.txt",
                given().get("/api/v1/reports/units/31156?period=2022&format=csv")
                        .asString());
    }

    @Test
    void theRowOfTheDistrictIsTheTotalOfTheWard() {
        var row = given().get(REPORT).jsonPath().getMap("rows[0].members");

        assertEquals(
                row,
                given().get("/api/v1/reports/units/31156?period=2022")
                        .jsonPath()
                        .getMap("members"));
    }

    @Test
    void answersForAnyUnitByItsId() {
        given().get("/api/v1/reports/units/" + Siblings.DISTRICT + "?period=2022")
                .then()
                .statusCode(200)
                .body("unit.code", equalTo("917"))
                .body("rows", hasSize(3));
    }

    @Test
    void carriesTheRequestNumberToTheSources() {
        given().header("X-Request-Id", "r-1").header("X-Client-Id", "c-1").get(REPORT);

        Siblings.ratings()
                .verify(WireMock.getRequestedFor(WireMock.urlPathEqualTo("/api/v1/tallies"))
                        .withHeader("X-Request-Id", WireMock.equalTo("r-1"))
                        .withHeader("X-Client-Id", WireMock.equalTo("c-1"))
                        .withHeader("Accept-Language", WireMock.equalTo("vi")));
    }

    @Test
    void aWardIsNotADistrictButHasItsOwnReport() {
        given().get("/api/v1/reports/districts/" + Siblings.THOI_LONG + "?period=2022")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unit-not-district"))
                .body("link", equalTo("/api/v1/reports/units/" + Siblings.THOI_LONG + "?period=2022"));
    }

    @Test
    void blocksWithoutASourceAreNullNotEmpty() {
        given().get(REPORT)
                .then()
                .body("$", hasKey("collectives"))
                .body("collectives", nullValue())
                .body("awards", nullValue())
                .body("rows[0].quota", nullValue())
                .body("rows[0].members", not(nullValue()));
    }
}
