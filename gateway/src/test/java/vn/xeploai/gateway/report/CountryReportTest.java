package vn.xeploai.gateway.report;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xeploai.gateway.source.Headcount;
import vn.xeploai.gateway.source.SubjectCount;
import vn.xeploai.gateway.source.TreeUnit;
import vn.xeploai.gateway.source.UnitTally;
import vn.xeploai.gateway.testing.Facts;
import vn.xeploai.gateway.testing.GatewayTest;
import vn.xeploai.gateway.testing.OMon;
import vn.xeploai.gateway.testing.Siblings;

/** A country whose campaigns have their roots two or three levels below it. */
@QuarkusTest
class CountryReportTest extends GatewayTest {
    private static final UUID COUNTRY = Facts.id("country");
    private static final String REPORT = "/api/v1/reports/units/" + COUNTRY + "?period=2022";

    private final List<TreeUnit> tree = new ArrayList<>();
    private final List<Headcount> headcounts = new ArrayList<>();
    private final List<UnitTally> tallies = new ArrayList<>();

    @Test
    void sixtyThreeProvincesWithACampaignForEachDistrict() {
        country(63, 11, 0);

        given().get(REPORT)
                .then()
                .statusCode(200)
                .body("unit.kind", is("CENTRAL_COMMITTEE"))
                .body("rows", hasSize(63))
                .body("rows.block", everyItem(is("PROVINCE")))
                .body("rows.members.rated", everyItem(is(110)))
                .body("blocks", hasSize(1))
                .body("blocks[0].units", is(63))
                .body("members.total", is(6930))
                .body("members.memo.headcount", is(6930))
                .body("allSubmitted", is(true))
                .body("findings", hasSize(0));
        nothingDeeperThan("2");
    }

    @Test
    void aCampaignForEachCommune() {
        country(5, 4, 6);

        given().get(REPORT)
                .then()
                .statusCode(200)
                .body("rows", hasSize(5))
                .body("rows.members.rated", everyItem(is(240)))
                .body("members.total", is(1200))
                .body("findings", hasSize(0));
        nothingDeeperThan("3");
    }

    @Test
    void aProvinceWithoutCampaignIsNotReportedWithAllItsOrganisations() {
        country(3, 2, 0);
        add("last province", "country", "PROVINCE_COMMITTEE", "PROVINCE");
        add("last commune", "last province", "COMMUNE_COMMITTEE", "GRASSROOTS");
        add("last cell", "last commune", "CELL", "CELL");
        headcounts.add(new Headcount(Facts.id("last cell"), 7, 0, 0, 0, BigInteger.TWO));
        teach();

        given().get(REPORT)
                .then()
                .statusCode(200)
                .body("members.total", is(67))
                .body("members.notReported", is(7))
                .body("organisations[0].notReported", is(1))
                .body("organisations[2].notReported", is(1))
                .body("organisations[3].notReported", is(4))
                .body("findings.rule", is(List.of("NO_CAMPAIGN")));
    }

    @Test
    void theGradeOfADistrictOrCommuneIsInItsReportAndInThatOfTheUnitAbove() {
        add("country", null, "PROVINCE_COMMITTEE", "PROVINCE");
        add("commune", "country", "COMMUNE_COMMITTEE", "IMMEDIATE_SUPERIOR");
        rated(
                "commune",
                "country",
                "COMMUNE_COMMITTEE",
                new SubjectCount("MEMBER", "DECIDED", "HTTNV", null, null, false, 10),
                new SubjectCount("SUPERIOR_ORGANISATION", "DECIDED", "HTXSNV", null, null, false, 1));
        teach();

        given().get(REPORT)
                .then()
                .statusCode(200)
                .body("rows[0].submitted", is(true))
                .body("rows[0].grade", is("HTXSNV"))
                .body("rows[0].tier", is("EXCELLENT"))
                .body("organisations[3].kind", is("SUPERIOR_ORGANISATION"))
                .body("organisations[3].rated", is(1))
                .body("organisations[3].notReported", is(1))
                .body("findings", hasSize(0));
        given().header("Accept-Language", "en")
                .get(REPORT + "&format=csv")
                .then()
                .body(containsString("\r\nSuperior organisations,2,"));

        OMon.teachCountry(Facts.id("commune"), List.of(tree.get(1)), headcounts, tallies);
        given().get("/api/v1/reports/units/" + Facts.id("commune") + "?period=2022")
                .then()
                .statusCode(200)
                .body("direct.organisations.kind", is(List.of("SUPERIOR_ORGANISATION")))
                .body("direct.organisations[0].rated", is(1))
                .body("organisations[3].rated", is(1));
    }

    private static void nothingDeeperThan(String depth) {
        Siblings.members()
                .verify(
                        0,
                        getRequestedFor(urlPathMatching(".*/(tree|headcounts)")).withQueryParam("depth", absent()));
        Siblings.members()
                .verify(1, getRequestedFor(urlPathMatching(".*/headcounts")).withQueryParam("depth", equalTo(depth)));
    }

    private void country(int provinces, int districts, int communes) {
        add("country", null, "CENTRAL_COMMITTEE", "CENTRAL");
        for (int p = 0; p < provinces; p++) {
            add("p" + p, "country", "PROVINCE_COMMITTEE", "PROVINCE");
            for (int d = 0; d < districts; d++) district("p" + p, "p" + p + "d" + d, communes);
        }
        teach();
    }

    private void district(String province, String name, int communes) {
        add(name, province, "DISTRICT_COMMITTEE", "IMMEDIATE_SUPERIOR");
        if (communes == 0) rated(name, province, "DISTRICT_COMMITTEE");
        for (int c = 0; c < communes; c++) {
            add(name + "c" + c, name, "COMMUNE_COMMITTEE", "IMMEDIATE_SUPERIOR");
            rated(name + "c" + c, name, "COMMUNE_COMMITTEE");
        }
    }

    private void add(String name, String parent, String kind, String level) {
        tree.add(new TreeUnit(Facts.id(name), parent == null ? null : Facts.id(parent), null, name, kind, null, level));
    }

    private void rated(String name, String parent, String kind) {
        rated(name, parent, kind, new SubjectCount("MEMBER", "DECIDED", "HTTNV", null, null, false, 10));
    }

    private void rated(String name, String parent, String kind, SubjectCount... counts) {
        var hash = BigInteger.valueOf(name.hashCode());
        headcounts.add(new Headcount(Facts.id(name), 10, 1, 2, 3, hash));
        tallies.add(new UnitTally(
                Facts.id(name),
                Facts.id(parent),
                Facts.id("campaign of " + name),
                kind,
                null,
                "IMMEDIATE_SUPERIOR",
                new UnitTally.Submission(1, "1-BC", Facts.ON),
                hash,
                null,
                null,
                List.of(counts)));
    }

    private void teach() {
        OMon.teachCountry(COUNTRY, tree, headcounts, tallies);
    }
}
