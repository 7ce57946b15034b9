package vn.xeploai.gateway.reconciliation;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import vn.xeploai.gateway.source.Headcount;
import vn.xeploai.gateway.testing.GatewayTest;
import vn.xeploai.gateway.testing.OMon;
import vn.xeploai.gateway.testing.Siblings;
import vn.xeploai.platform.stream.Sha256;

@QuarkusTest
class ReportFindingsTest extends GatewayTest {
    private static final String REPORT = "/api/v1/reports/districts/917?period=2022";
    private static final String MILITARY_CELL = "0190a5d2-7c11-7000-8000-000003115601";
    private static final String TREASURY = "0190a5d2-7c11-7000-8000-000000990001";
    private static final String AN = "0190a5d2-7c11-7000-8000-00000000000a";
    private static final String BINH = "0190a5d2-7c11-7000-8000-00000000000b";
    private static final String CUC = "0190a5d2-7c11-7000-8000-00000000000c";

    @Test
    void servicesThatAgreeAreNotAskedForTheirMembers() {
        given().get(REPORT).then().statusCode(200).body("findings", hasSize(0));

        Siblings.members().verify(0, getRequestedFor(urlPathEqualTo("/api/v1/roster")));
        Siblings.ratings().verify(0, getRequestedFor(urlPathEqualTo("/api/v1/ratings")));
    }

    @Test
    void membersAreFetchedOnlyFromTheUnitThatDiffers() {
        militaryCellDiffers();
        roster(AN, BINH);
        ratings(AN, CUC);

        given().get(REPORT)
                .then()
                .statusCode(200)
                .body("findings.rule", Matchers.equalTo(List.of("RATING_WITHOUT_MEMBER", "MEMBER_WITHOUT_RATING")))
                .body("findings[0].severity", Matchers.equalTo("ERROR"))
                .body("findings[0].subject.kind", Matchers.equalTo("MEMBER"))
                .body("findings[0].subject.id", Matchers.equalTo(CUC))
                .body("findings[0].subject.unitId", Matchers.equalTo(MILITARY_CELL))
                .body("findings[0].explanation", containsString("Chi bộ Quân sự"))
                .body("findings[1].subject.id", Matchers.equalTo(BINH));
        Siblings.ratings()
                .verify(
                        1,
                        getRequestedFor(urlPathEqualTo("/api/v1/ratings"))
                                .withQueryParam("under", equalTo(MILITARY_CELL))
                                .withQueryParam("subjectKind", equalTo("MEMBER"))
                                .withQueryParam("knownAt", equalTo("2026-11-21T09:30:00.000005Z")));
    }

    @Test
    void findingsAreInTheLanguageOfTheCaller() {
        militaryCellDiffers();
        roster(AN);
        ratings(AN, CUC);

        given().header("Accept-Language", "en")
                .get(REPORT)
                .then()
                .body("findings[0].explanation", containsString("but the roster has no such member"));
    }

    @Test
    void ratingsAreReadPageByPage() {
        militaryCellDiffers();
        roster(AN, BINH);
        Siblings.ratings().stubFor(Siblings.read("/ratings").willReturn(Siblings.answer(page(AN, "\"page 2\""))));
        Siblings.ratings()
                .stubFor(Siblings.read("/ratings")
                        .withQueryParam("after", equalTo("page 2"))
                        .willReturn(Siblings.answer(page(BINH, "null"))));

        given().get(REPORT).then().body("findings", hasSize(0));
    }

    @Test
    void aRatedUnitThatEndedIsReportedWithItsLastDay() {
        notInTree(MILITARY_CELL);
        Siblings.members()
                .stubFor(Siblings.read("/units/" + MILITARY_CELL)
                        .willReturn(Siblings.problem(
                                404, "{\"type\":\"/problems/unit-not-active\",\"validTo\":\"2022-10-01\"}")));

        given().get(REPORT)
                .then()
                .body("findings[0].rule", Matchers.equalTo("RATED_UNIT_CLOSED"))
                .body("findings[0].expected", Matchers.equalTo("2022-10-01"))
                .body("rows[0].members.total", Matchers.equalTo(42));
    }

    @Test
    void aRatedUnitThatBelongsElsewhereIsReportedSeparately() {
        notInTree(MILITARY_CELL);
        Siblings.members().stubFor(Siblings.read("/units/" + MILITARY_CELL).willReturn(Siblings.json("ward.json")));

        given().get(REPORT).then().body("findings[0].rule", Matchers.equalTo("RATED_UNIT_ELSEWHERE"));
    }

    @Test
    void aRowThatEndedHasItsLastName() {
        notInTree(TREASURY);
        Siblings.members()
                .stubFor(Siblings.read("/units/" + TREASURY)
                        .willReturn(Siblings.problem(
                                404, "{\"type\":\"/problems/unit-not-active\",\"name\":\"Chi bộ Kho bạc cũ\"}")));

        given().get(REPORT)
                .then()
                .statusCode(200)
                .body("rows[2].unit.id", Matchers.equalTo(TREASURY))
                .body("rows[2].unit.name", Matchers.equalTo("Chi bộ Kho bạc cũ"))
                .body("rows[2].unit.code", Matchers.nullValue())
                .body("rows[2].members.rated", Matchers.equalTo(8));
    }

    @Test
    void aRosterThatIsCutIsUnusable() {
        militaryCellDiffers();
        ratings(AN);
        Siblings.members()
                .stubFor(Siblings.read("/roster")
                        .willReturn(aResponse().withBody("{\"line\":\"HEADER\"}\n" + member(AN) + "\n")));

        given().get(REPORT).then().statusCode(502).body("source", Matchers.equalTo("member-service"));
        given().get(REPORT + "&allowPartial=true")
                .then()
                .statusCode(200)
                .body("complete", Matchers.equalTo(false))
                .body("findings", Matchers.nullValue())
                .body("members.total", Matchers.equalTo(75));
    }

    @Test
    void findingsComeInTheSameOrderEveryTime() {
        militaryCellDiffers();
        roster(AN, BINH);
        ratings(CUC);

        assertEquals(given().get(REPORT).asString(), given().get(REPORT).asString());
    }

    private static void militaryCellDiffers() {
        OMon.teach(
                OMon.tree(),
                OMon.headcounts().stream()
                        .map(count -> count.unitId().toString().equals(MILITARY_CELL) ? otherMembers(count) : count)
                        .toList());
    }

    private static Headcount otherMembers(Headcount count) {
        return new Headcount(
                count.unitId(), count.total(), count.probationary(), count.women(), count.officials(), BigInteger.TEN);
    }

    /** The unit has neither place nor members in member-service. */
    private static void notInTree(String absent) {
        OMon.teach(
                OMon.tree().stream()
                        .filter(unit -> !unit.id().toString().equals(absent))
                        .toList(),
                OMon.headcounts());
        roster(AN);
        ratings(AN);
    }

    private static void roster(String... members) {
        var lines = new StringBuilder("{\"line\":\"HEADER\"}\n");
        for (var member : members) lines.append(member(member)).append('\n');
        var end = "{\"line\":\"END\",\"count\":%d,\"sha256\":\"%s\"}\n"
                .formatted(members.length + 1, Sha256.of(lines.toString().getBytes(StandardCharsets.UTF_8)));
        Siblings.members()
                .stubFor(Siblings.read("/roster")
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/x-ndjson")
                                .withBody(lines + end)));
    }

    private static String member(String id) {
        return "{\"line\":\"MEMBER\",\"id\":\"%s\",\"unitId\":\"%s\"}".formatted(id, MILITARY_CELL);
    }

    private static void ratings(String... members) {
        var items = new StringBuilder();
        for (var member : members) items.append(items.isEmpty() ? "" : ",").append(rating(member));
        Siblings.ratings()
                .stubFor(Siblings.read("/ratings")
                        .willReturn(Siblings.answer("{\"items\":[" + items + "],\"next\":null}")));
    }

    private static String page(String member, String next) {
        return "{\"items\":[" + rating(member) + "],\"next\":" + next + "}";
    }

    private static String rating(String member) {
        return "{\"subject\":{\"kind\":\"MEMBER\",\"id\":\"%s\"},\"unitId\":\"%s\",\"state\":\"DECIDED\"}"
                .formatted(member, MILITARY_CELL);
    }
}
