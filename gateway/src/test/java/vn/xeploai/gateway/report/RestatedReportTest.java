package vn.xeploai.gateway.report;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.gateway.testing.GatewayTest;
import vn.xeploai.gateway.testing.OMon;
import vn.xeploai.gateway.testing.Siblings;

/** Quận Ô Môn in 2022, under the wards that exist there since 2025. */
@QuarkusTest
class RestatedReportTest extends GatewayTest {
    private static final String CITY = "0190a5d2-7c11-7000-8000-000000000092";
    private static final String LONG_HUNG = "0190a5d2-7c11-7000-8000-000000031157";
    private static final String MILITARY = "0190a5d2-7c11-7000-8000-000003115601";
    private static final String THOI_HOA = "0190a5d2-7c11-7000-8000-000003115602";
    private static final String LONG_HOA = "0190a5d2-7c11-7000-8000-000003115701";
    private static final String TREASURY = "0190a5d2-7c11-7000-8000-000000990001";
    private static final String NEW_THOI_LONG = "0190a5d2-7c11-7000-8000-000000231157";
    private static final String NEW_LONG_HUNG = "0190a5d2-7c11-7000-8000-000000231158";
    private static final String NEW_MILITARY = "0190a5d2-7c11-7000-8000-000023115701";
    private static final String NEW_LONG_HOA = "0190a5d2-7c11-7000-8000-000023115801";
    private static final String DISTRICT =
            "/api/v1/reports/districts/" + Siblings.DISTRICT + "?period=2022&basis=restated&to=2026-01-01";

    @BeforeEach
    void theReform() {
        Siblings.members()
                .stubFor(Siblings.read("/units/" + Siblings.DISTRICT)
                        .withQueryParam("on", equalTo("2026-01-01"))
                        .willReturn(Siblings.problem(404, "{\"type\":\"/problems/unit-not-active\"}")));
        lineage(
                Siblings.DISTRICT,
                "FROM",
                link(Siblings.DISTRICT, null, "NONE", false),
                link(Siblings.THOI_LONG, NEW_THOI_LONG, "WHOLE", false),
                link(MILITARY, NEW_MILITARY, "WHOLE", false),
                link(THOI_HOA, NEW_MILITARY, "PART", false, 0, 1, 2, 3, 4),
                link(THOI_HOA, NEW_LONG_HOA, "PART", true),
                link(LONG_HUNG, NEW_LONG_HUNG, "WHOLE", false),
                link(LONG_HOA, NEW_LONG_HOA, "WHOLE", false),
                link(TREASURY, null, "NONE", false));
        Siblings.ratings()
                .stubFor(Siblings.under(THOI_HOA, "/ratings").willReturn(Siblings.answer(ratingsOfThoiHoa())));
    }

    @Test
    void theSameMembersAreUnderTheUnitsOfTheLaterDay() {
        given().get(DISTRICT)
                .then()
                .statusCode(200)
                .body("basis", is("RESTATED"))
                .body("to", is("2026-01-01"))
                .body("on", is("2022-12-31"))
                .body("unit.name", is("Quận ủy Ô Môn"))
                .body("members.total", is(75))
                .body("rows.unit.id", is(Arrays.asList(NEW_THOI_LONG, NEW_LONG_HUNG, null)))
                .body("rows.members.total", is(List.of(17, 50, 8)))
                .body("rows[0].members.grades[0].count", is(6))
                .body("rows[0].members.grades[1].count", is(11))
                .body("rows[0].submitted", is(true))
                .body("rows[1].submitted", is(false))
                .body("rows[1].members.notReported", is(25))
                .body("rows[2].unit.kind", is("UNATTRIBUTED"))
                .body("rows[2].block", is("UNATTRIBUTED"))
                .body("units.total", is(2));
    }

    @Test
    void theTotalIsThatOfTheReportAsItWas() {
        var asWas = given().get("/api/v1/reports/districts/917?period=2022");
        var restated = given().get(DISTRICT);

        for (var figure : List.of("total", "rated", "exempt", "notRated", "notReported", "grades", "reasons")) {
            assertEquals(asWas.<Object>path("members." + figure), restated.path("members." + figure));
        }
        assertEquals(asWas.<Object>path("organisations.total"), restated.path("organisations.total"));
        assertNotEquals(asWas.header("ETag"), restated.header("ETag"));
    }

    @Test
    void membersWhomNoCampaignRatesAreNullUnderTheLaterTreeToo() {
        Siblings.ratings()
                .stubFor(Siblings.under(Siblings.DISTRICT, "/tallies")
                        .withQueryParam("detail", equalTo("units"))
                        .willReturn(Siblings.answer(OMon.without("MEMBER", "units"))));

        given().get(DISTRICT)
                .then()
                .statusCode(200)
                .body("unratedKinds.kind", is(List.of("MEMBER", "SUPERIOR_ORGANISATION")))
                .body("members.total", nullValue())
                .body("rows[0].members.total", nullValue())
                .body("organisations[0].total", is(3))
                .body("allSubmitted", nullValue());
    }

    @Test
    void everyRowListsItsPredecessorsWithTheirOwnGrades() {
        given().get(DISTRICT)
                .then()
                .body("rows[0].grade", nullValue())
                .body("rows[0].predecessors", hasSize(1))
                .body("rows[0].predecessors[0].unit.name", is("Đảng bộ phường Thới Long"))
                .body("rows[0].predecessors[0].grade", is("HTTNV"))
                .body("rows[0].predecessors[0].tier", is("GOOD"))
                .body("rows[0].predecessors[0].extent", is("WHOLE"))
                .body("rows[1].predecessors[0].grade", nullValue());
    }

    @Test
    void unattributedFiguresAreReported() {
        given().get(DISTRICT)
                .then()
                .body("findings.rule", is(List.of("NOT_ATTRIBUTED")))
                .body("findings[0].subject.id", is(TREASURY))
                .body("findings[0].actual", is("8"));
    }

    @Test
    void theTableSaysThatPostsAndCommitteesAreUnknown() {
        given().header("Accept-Language", "en")
                .get(DISTRICT + "&format=csv")
                .then()
                .statusCode(200)
                .body(containsString("Attributed to no unit"))
                .body(containsString("\r\nCells,3,"))
                .body(containsString("\r\nLeading collectives,Not known\r\n"))
                .body(containsString("\r\nOfficials,Not known\r\n"))
                .body(containsString("NOT_ATTRIBUTED"));
    }

    @Test
    void headcountsThatCannotBeAttributedAreNotKnown() {
        given().get(DISTRICT)
                .then()
                .body("rows[0].members.memo", nullValue())
                .body("rows[1].members.memo", nullValue());
    }

    @Test
    void onlyMembersOfDividedCellsAreAskedForOneByOne() {
        given().get(DISTRICT).then().statusCode(200);

        Siblings.ratings().verify(1, getRequestedFor(urlPathEqualTo("/api/v1/ratings")));
    }

    @Test
    void askingAgainWithThePrintedValuesGivesTheSameBytes() {
        var first = given().get(DISTRICT);

        var again = given().get(DISTRICT + "&on=" + first.path("on") + "&knownAt=" + first.path("knownAt"));

        assertEquals(first.asString(), again.asString());
        assertEquals(first.header("ETag"), again.header("ETag"));
        given().header("If-None-Match", first.header("ETag"))
                .get(DISTRICT)
                .then()
                .statusCode(304);
    }

    @Test
    void aUnitOfTheLaterDayShowsWhatCameIntoIt() {
        Siblings.members()
                .stubFor(Siblings.read("/units/" + NEW_THOI_LONG)
                        .willReturn(Siblings.answer(
                                """
                                {"id": "%s", "parentId": "%s", "code": "31157", "name": "Đảng bộ phường Thới Long mới",
                                 "kind": "COMMUNE_COMMITTEE", "type": "WARD", "partyLevel": "IMMEDIATE_SUPERIOR"}"""
                                        .formatted(NEW_THOI_LONG, CITY))));
        lineage(
                NEW_THOI_LONG,
                "TO",
                link(Siblings.THOI_LONG, NEW_THOI_LONG, "WHOLE", false),
                link(MILITARY, NEW_MILITARY, "WHOLE", false),
                link(THOI_HOA, NEW_MILITARY, "PART", false, 0, 1, 2, 3, 4),
                link(THOI_HOA, NEW_LONG_HOA, "PART", true));
        Siblings.ratings()
                .stubFor(post(urlPathEqualTo("/api/v1/tallies/queries")).willReturn(Siblings.answer(OMon.queried())));

        given().get("/api/v1/reports/units/" + NEW_THOI_LONG + "?period=2022&basis=restated&to=2026-01-01")
                .then()
                .statusCode(200)
                .body("unit.name", is("Đảng bộ phường Thới Long mới"))
                .body("members.total", is(17))
                .body("predecessors.unit.code", is(List.of("31156")))
                .body("predecessors[0].grade", is("HTTNV"))
                .body("rows.unit.id", hasItem(NEW_MILITARY))
                .body("rows[0].members.total", is(17))
                .body("direct.organisations[0].kind", is("GRASSROOTS_ORGANISATION"));
    }

    private static void lineage(String under, String scope, String... links) {
        Siblings.members()
                .stubFor(Siblings.under(under, "/lineage")
                        .willReturn(Siblings.answer(
                                """
                                {"knownAt": "{{#if request.query.knownAt}}{{request.query.knownAt}}{{else}}2026-11-22T03:00:00Z{{/if}}",
                                 "scope": "%s", "links": [%s], "fromUnits": %s, "toUnits": [%s]}"""
                                        .formatted(
                                                scope,
                                                String.join(",", links),
                                                OMon.standing(),
                                                String.join(",", successors())))));
    }

    private static List<String> successors() {
        return List.of(
                unit(CITY, null, "92", "Thành ủy Cần Thơ", "PROVINCE_COMMITTEE"),
                unit(NEW_THOI_LONG, CITY, "31157", "Đảng bộ phường Thới Long mới", "COMMUNE_COMMITTEE"),
                unit(NEW_LONG_HUNG, CITY, "31158", "Đảng bộ phường Long Hưng mới", "COMMUNE_COMMITTEE"),
                unit(NEW_MILITARY, NEW_THOI_LONG, null, "Chi bộ Quân sự", "CELL"),
                unit(NEW_LONG_HOA, NEW_LONG_HUNG, null, "Chi bộ Long Hòa", "CELL"));
    }

    private static String unit(String id, String parent, String code, String name, String kind) {
        return "{\"id\": \"%s\", \"parentId\": %s, \"code\": %s, \"name\": \"%s\", \"kind\": \"%s\", \"type\": null, \"partyLevel\": null}"
                .formatted(id, quoted(parent), quoted(code), name, kind);
    }

    private static String link(String from, String to, String extent, boolean rest, int... members) {
        var named = new ArrayList<String>();
        for (var member : members) named.add(quoted(member(member)));
        return "{\"fromId\": \"%s\", \"toId\": %s, \"extent\": \"%s\", \"members\": %s, \"rest\": %s}"
                .formatted(from, quoted(to), extent, named.isEmpty() ? null : named, rest);
    }

    private static String quoted(String value) {
        return value == null ? "null" : '"' + value + '"';
    }

    private static String member(int number) {
        return "0190a5d2-7c11-7000-8000-0000000001%02d".formatted(number);
    }

    /** Thirty members, the best ones first. */
    private static String ratingsOfThoiHoa() {
        var items = new ArrayList<String>();
        add(items, 3, "\"DECIDED\", \"grade\": \"HTXSNV\"");
        add(items, 20, "\"DECIDED\", \"grade\": \"HTTNV\"");
        add(items, 2, "\"PUBLISHED\", \"grade\": \"HTNV\"");
        add(items, 3, "\"NOT_RATED\", \"notRatedReason\": \"EXEMPT_FROM_ACTIVITY\"");
        add(items, 1, "\"NOT_RATED\", \"notRatedReason\": \"ADMITTED_UNDER_SIX_MONTHS\"");
        add(items, 1, "\"ON_HOLD\"");
        return "{\"items\": [" + String.join(",", items) + "], \"next\": null}";
    }

    private static void add(List<String> items, int count, String state) {
        for (int i = 0; i < count; i++) {
            items.add("{\"subject\": {\"id\": \"%s\"}, \"unitId\": \"%s\", \"state\": %s}"
                    .formatted(member(items.size()), THOI_HOA, state));
        }
    }
}
