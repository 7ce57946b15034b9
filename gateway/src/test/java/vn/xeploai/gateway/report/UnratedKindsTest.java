package vn.xeploai.gateway.report;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.xeploai.gateway.testing.GatewayTest;
import vn.xeploai.gateway.testing.OMon;
import vn.xeploai.gateway.testing.Siblings;

/** Quận Ô Môn in 2022, had its campaign rated organisations only, or members only. */
@QuarkusTest
class UnratedKindsTest extends GatewayTest {
    private static final String REPORT = "/api/v1/reports/districts/917?period=2022";

    private static void teachWithout(String kind) {
        Siblings.ratings()
                .stubFor(Siblings.under(Siblings.DISTRICT, "/tallies")
                        .withQueryParam("detail", WireMock.equalTo("rows"))
                        .willReturn(Siblings.answer(OMon.without(kind, "rows"))));
    }

    @Test
    void membersWhomNoCampaignRatesAreNullWithTheReason() {
        String hash = given().get(REPORT).path("figuresHash");
        teachWithout("MEMBER");

        given().get(REPORT)
                .then()
                .statusCode(200)
                .body("unratedKinds.kind", contains("MEMBER", "SUPERIOR_ORGANISATION"))
                .body("unratedKinds[0].reason", is("RATED_BY_NO_CAMPAIGN"))
                .body(
                        "unratedKinds[0].explanation",
                        is("Không đợt xếp loại nào của kỳ tại đây xếp loại đối tượng: Đảng viên."))
                .body("members", hasKey("total"))
                .body("members.total", nullValue())
                .body("members.notReported", nullValue())
                .body("members.grades", nullValue())
                .body("members.goodOrBetter", nullValue())
                .body("members.memo.headcount", is(75))
                .body("rows.members.total", everyItem(nullValue()))
                .body("blocks.members.total", everyItem(nullValue()))
                .body("rows[0].cells.total", is(2))
                .body("organisations[0].total", is(3))
                .body("units.submitted", is(3))
                .body("allSubmitted", nullValue())
                .body("findings.rule", not(contains("TOTAL_DIFFERS")))
                .body("figuresHash", not(equalTo(hash)));
    }

    @Test
    void theTablesHaveEmptyCellsAndSayWhy() {
        teachWithout("MEMBER");

        given().header("Accept-Language", "en")
                .get(REPORT + "&format=csv")
                .then()
                .statusCode(200)
                .body(containsString("\r\n,Total,,,"))
                .body(containsString("\r\n,Members: Rated by no campaign,,"))
                .body(containsString("\r\nCells,3,"))
                .body(containsString("\r\nSuperior organisations,Rated by no campaign\r\n"));
    }

    @Test
    void cellsThatNoCampaignRatesAreNullWithTheReason() {
        teachWithout("CELL");

        given().header("Accept-Language", "en")
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("unratedKinds.kind", contains("CELL", "SUPERIOR_ORGANISATION"))
                .body(
                        "unratedKinds[0].explanation",
                        is("No campaign of the period here rates subjects of this kind: Cells."))
                .body("organisations[0]", hasKey("total"))
                .body("organisations[0].total", nullValue())
                .body("rows.cells.total", everyItem(nullValue()))
                .body("members.total", is(75))
                .body("allSubmitted", nullValue());
    }
}
