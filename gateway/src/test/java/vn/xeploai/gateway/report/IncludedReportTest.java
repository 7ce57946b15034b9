package vn.xeploai.gateway.report;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.gateway.testing.GatewayTest;
import vn.xeploai.gateway.testing.Golden;
import vn.xeploai.gateway.testing.OMon;
import vn.xeploai.gateway.testing.Rules;
import vn.xeploai.gateway.testing.Siblings;

/** A report that includes quotas and findings of the rules. */
@QuarkusTest
class IncludedReportTest extends GatewayTest {
    private static final String REPORT = "/api/v1/reports/districts/917?period=2022";
    private static final String ALL = REPORT + "&include=findings,quotas";
    /** Tables: of members, organisations, collectives and leaders, officials. */
    private static final int FIGURES = 4;

    @BeforeEach
    void rules() {
        Rules.teach();
    }

    @Test
    void aRowExplainsTheQuotasOfItsOwnGroups() {
        given().get(ALL)
                .then()
                .statusCode(200)
                .body("include", contains("findings", "quotas"))
                .body("rows[0].quota.groups.subjectKind", contains("MEMBER", "CELL"))
                .body("rows[0].quota.groups[0].rule", is("V15a"))
                .body("rows[0].quota.groups[0].legalBasis", is("HD 21-HD/BTCTW, mục 2.3a"))
                .body("rows[0].quota.groups[0].base", is("T"))
                .body("rows[0].quota.groups[0].rounding", is("FLOOR"))
                .body("rows[0].quota.groups[0].groupKind", is("TCCSD"))
                .body("rows[0].quota.groups[0].rate", is(0.20f))
                .body("rows[0].quota.groups[0].numerator", is(6))
                .body("rows[0].quota.groups[0].denominator", is(20))
                .body("rows[0].quota.groups[0].quota", is(4))
                .body("rows[0].quota.groups[0].places", is(0))
                .body("rows[0].quota.groups[0].stepDown", is(2))
                .body("rows[1].quota.groups", hasSize(0))
                .body("quota.groups.subjectKind", contains("GRASSROOTS_ORGANISATION"))
                .body("quota.sums[0].readings", hasSize(9));
    }

    @Test
    void theWholeReportIsShownInTheDocument() {
        Golden.assertEqual(
                "getDistrictReport.response.include.json", given().get(ALL).asPrettyString());
    }

    @Test
    void anExcessIsAnErrorInItsGroupAndAWarningInTheSum() {
        given().header("Accept-Language", "en")
                .get(REPORT + "&include=quotas")
                .then()
                .body("findings.findAll { it.rule == 'V15a' }.severity", contains("ERROR", "WARNING"))
                .body(
                        "findings.findAll { it.rule == 'V15a' }.subject.id",
                        contains(Siblings.THOI_LONG, Siblings.DISTRICT))
                .body("findings.find { it.rule == 'V15a' }.explanation", containsString("at least 2 must step down"));
        Siblings.ratings().verify(0, getRequestedFor(urlPathEqualTo("/api/v1/findings/summary")));
    }

    @Test
    void findingsOfTheRulesAndOfTheGatewayAreListedTogetherAndAllCounted() {
        var plain = given().get(REPORT).jsonPath().getList("findings.rule");

        var report = given().get(REPORT + "&include=findings");

        assertEquals(plain, report.jsonPath().getList("findings.rule").subList(0, plain.size()));
        report.then()
                .body("findings.findAll { it.scheme != null }.rule", contains("V24", "V05"))
                .body("findings.find { it.rule == 'V24' }.subject.kind", is("UNIT"))
                .body("findings.find { it.rule == 'V05' }.subject.kind", is("MEMBER"))
                .body("findings.find { it.rule == 'V05' }.subject.name", is("Nguyễn Văn An"))
                .body("findings.find { it.rule == 'V05' }.subject.unitName", is("Chi bộ khu vực Thới Hòa A"))
                .body("findingSummary.total", is(plain.size() + 3))
                .body("findingSummary.shown", is(plain.size() + 2))
                .body("findingSummary.counts.find { it.rule == 'V04' }.severity", is("INFO"))
                .body("findingSummary.next", hasSize(1))
                .body("findingSummary.next[0]", containsString("&knownAt=2026-11-21T17:00:00Z&limit=500&after=MjAyMg"))
                .body("quota", nullValue())
                .body("rows[0].quota", nullValue());
        Siblings.ratings().verify(0, getRequestedFor(urlPathEqualTo("/api/v1/quotas")));
    }

    @Test
    void aSubjectOfAFindingWhomMemberServiceDoesNotHaveHasNoName() {
        Siblings.members()
                .stubFor(get(urlPathMatching("/api/v1/members/[0-9a-f-]{36}"))
                        .willReturn(Siblings.problem(404, "{\"type\":\"/problems/member-not-found\"}")));

        given().get(REPORT + "&include=findings")
                .then()
                .statusCode(200)
                .body("findings.find { it.rule == 'V05' }.subject", not(hasKey("name")));
    }

    @Test
    void withoutIncludeNothingIsAskedAndNothingIsAdded() {
        given().get(REPORT)
                .then()
                .body("$", not(hasKey("include")))
                .body("$", not(hasKey("quota")))
                .body("$", not(hasKey("findingSummary")))
                .body("rows[0].quota", nullValue());
        assertEquals(
                given().get(REPORT).asString(),
                given().get(REPORT + "&include=").asString());
        for (var path : List.of("/quotas", "/findings/summary")) {
            Siblings.ratings().verify(0, getRequestedFor(urlPathEqualTo("/api/v1" + path)));
        }
    }

    @Test
    void figuresAndTheirHashAreTheSame() {
        var plain = given().get(REPORT).jsonPath();
        var included = given().get(ALL).jsonPath();

        assertEquals(plain.<String>get("figuresHash"), included.get("figuresHash"));
        assertEquals(plain.<Object>get("members"), included.get("members"));
    }

    @Test
    void everythingIsAskedAsOfThePrintedInstantAndGivesTheSameBytesAgain() {
        var first = given().get(ALL);

        var again = given().get(ALL + "&on=" + first.path("on") + "&knownAt=" + first.path("knownAt"));

        assertEquals(first.asString(), again.asString());
        assertEquals(first.header("ETag"), again.header("ETag"));
        for (var path : List.of("/quotas", "/findings/summary", "/tallies")) {
            Siblings.ratings()
                    .verify(
                            2,
                            getRequestedFor(urlPathEqualTo("/api/v1" + path))
                                    .withQueryParam("knownAt", equalTo(first.path("knownAt"))));
        }
    }

    /** In Vietnam the 22 November begins at 17:00 UTC of the day before. */
    @Test
    void anyFactAndTheBeginningOfTheDayMakeItNew() {
        given().get(ALL).then().body("knownAt", is("2026-11-21T17:00:00Z"));
        Siblings.ratings()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/tallies/last-change"))
                        .withQueryParam("facts", equalTo("all")));

        OMon.teachLastChange("2026-11-20T08:00:00.000002Z", "2026-11-22T02:30:00.000005Z");

        given().get(ALL).then().body("knownAt", is("2026-11-22T02:30:00.000005Z"));
    }

    @Test
    void eachChoiceHasItsOwnTagInWhateverOrderItIsWritten() {
        var tag = given().get(ALL).header("ETag");

        assertEquals(tag, given().get(REPORT + "&include=quotas,findings").header("ETag"));
        assertEquals(
                tag, given().get(REPORT + "&include=quotas&include=findings").header("ETag"));
        given().header("If-None-Match", tag).get(ALL).then().statusCode(304);
        var at = "&knownAt=2026-11-21T17:00:00Z";
        assertNotEquals(tag, given().get(REPORT + at).header("ETag"));
        assertNotEquals(tag, given().get(REPORT + "&include=quotas").header("ETag"));
    }

    @ParameterizedTest
    @CsvSource({
        "include=titles, include-not-supported",
        "'include=quotas,titles', include-not-supported",
        "include=quotas&basis=restated&to=2026-01-01, include-not-restated",
    })
    void whatCannotBeIncludedIsRefused(String query, String problem) {
        given().header("Accept-Language", "en")
                .get(REPORT + "&" + query)
                .then()
                .statusCode(400)
                .body("type", is("/problems/" + problem))
                .body("errors[0].field", is("include"));
    }

    @Test
    void aRefusedWordNamesTheSupportedOnes() {
        given().get(REPORT + "&include=titles")
                .then()
                .body("detail", containsString("findings, quotas, reviews, discipline"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/quotas", "/findings/summary"})
    void unansweredPartsAreNeverOmittedSilently(String path) {
        Siblings.ratings().stubFor(Siblings.read(path).willReturn(aResponse().withStatus(500)));

        given().get(ALL).then().statusCode(503).body("source", is("rating-service"));
        var partial = given().get(ALL + "&allowPartial=true");
        partial.then()
                .statusCode(200)
                .body("complete", is(false))
                .body("members.rated", is(45))
                .body("findings", nullValue())
                .body("$", not(hasKey("findingSummary")))
                .body("$", not(hasKey("quota")))
                .body("rows[0].quota", nullValue());
        assertNull(partial.header("ETag"));
        given().get(REPORT).then().statusCode(200).body("complete", is(true));
    }

    @Test
    void anAnswerThatContradictsItselfIsNotUsed() {
        Rules.teachFindings(
                Siblings.answer(Siblings.text("findings-summary.json").replace("\"total\": 3", "\"total\": 4")));

        given().get(ALL).then().statusCode(502).body("type", is("/problems/source-answer-unusable"));
    }

    @Test
    void theTableHasASectionForEach() {
        given().header("Accept-Language", "en")
                .get(ALL + "&format=csv")
                .then()
                .body(containsString("Quotas of the best grade\r\n"))
                .body(containsString("Đảng bộ phường Thới Long,31156,Member,V15a,rated good,down,0.20,20,4,6,0,2,"))
                .body(containsString("Member (sum of 2 groups: no quota applies),V15a,rated good or better,up,,36,8,7"))
                .body(containsString("Findings: "))
                .body(containsString("V05,Error,1\r\n"))
                .body(containsString("V05,Error,Member,"))
                .body(containsString(",Nguyễn Văn An,Chi bộ khu vực Thới Hòa A\r\n"));
    }

    @Test
    void theTablesOfFiguresAreTheSame() {
        var plain = given().get(REPORT + "&format=csv").asString().split("\r\n\r\n");
        var included = given().get(ALL + "&format=csv").asString().split("\r\n\r\n");

        assertEquals(FIGURES + 1, plain.length);
        assertEquals(List.of(plain).subList(0, FIGURES), List.of(included).subList(0, FIGURES));
    }
}
