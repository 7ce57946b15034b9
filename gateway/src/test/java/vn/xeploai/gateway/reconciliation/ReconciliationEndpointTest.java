package vn.xeploai.gateway.reconciliation;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.xeploai.gateway.source.Headcount;
import vn.xeploai.gateway.testing.GatewayTest;
import vn.xeploai.gateway.testing.Golden;
import vn.xeploai.gateway.testing.OMon;
import vn.xeploai.gateway.testing.Siblings;
import vn.xeploai.platform.stream.Sha256;

@QuarkusTest
class ReconciliationEndpointTest extends GatewayTest {
    private static final String RECONCILIATION = "/api/v1/reports/reconciliation?under=917&period=2022";
    private static final String MILITARY = "0190a5d2-7c11-7000-8000-000003115601";
    private static final String THOI_HOA = "0190a5d2-7c11-7000-8000-000003115602";
    private static final String CLOSED = "0190a5d2-7c11-7000-8000-00000000c105";

    @Test
    void servicesThatAgreeAreNotLookedInto() {
        given().get(RECONCILIATION)
                .then()
                .statusCode(200)
                .body("cut", is(false))
                .body("kinds", hasSize(0));

        Siblings.members().verify(0, getRequestedFor(urlPathEqualTo("/api/v1/members/stream")));
    }

    @Test
    void everyKindIsCountedAndLinked() {
        oneMemberMore();
        stream("members", member("a", MILITARY), member("b", MILITARY), member("c", THOI_HOA), member("e", MILITARY));
        stream(
                "ratings",
                rating("a", MILITARY),
                rating("c", MILITARY),
                rating("d", CLOSED),
                rating("e", MILITARY),
                rating("e", THOI_HOA));
        Siblings.members()
                .stubFor(Siblings.read("/units/" + CLOSED)
                        .willReturn(Siblings.problem(
                                404, "{\"type\":\"/problems/unit-not-active\",\"validTo\":\"2022-10-01\"}")));

        var answer = given().get(RECONCILIATION);

        answer.then()
                .statusCode(200)
                .body(
                        "kinds.rule",
                        is(List.of(
                                "RATED_UNIT_CLOSED",
                                "TOTAL_DIFFERS",
                                "RATING_WITHOUT_MEMBER",
                                "MEMBER_WITHOUT_RATING",
                                "MEMBER_IN_TWO_CELLS",
                                "MEMBER_IN_OTHER_UNIT")))
                .body("kinds.count", is(List.of(1, 1, 1, 1, 1, 1)))
                .body("kinds[0].items[0].unitId", is(CLOSED))
                .body("kinds[0].items[0].expected", is("2022-10-01"))
                .body("kinds[2].items[0].memberId", is(id("d")))
                .body("kinds[2].items[0].ratingServiceLink", is("/api/v1/ratings?subject=" + id("d")))
                .body("kinds[3].items[0].memberId", is(id("b")))
                .body("kinds[3].items[0].memberServiceLink", is("/api/v1/members/" + id("b")))
                .body("kinds[4].items[0].actual", is(MILITARY + ", " + THOI_HOA))
                .body("kinds[5].items[0].memberId", is(id("c")));
        Golden.assertEqual("getReconciliation.response.json", answer.asPrettyString());
    }

    @Test
    void aTruncatedStreamIsRefused() {
        oneMemberMore();
        stream("members");
        Siblings.ratings()
                .stubFor(Siblings.read("/ratings/stream").willReturn(aResponse().withBody(header())));

        given().get(RECONCILIATION).then().statusCode(502).body("source", is("rating-service"));
    }

    private static void oneMemberMore() {
        OMon.teach(
                OMon.tree(),
                OMon.headcounts().stream()
                        .map(count -> count.unitId().toString().equals(MILITARY) ? more(count) : count)
                        .toList());
    }

    private static Headcount more(Headcount count) {
        return new Headcount(count.unitId(), count.total() + 1, 0, 0, 0, BigInteger.TEN);
    }

    private static String id(String member) {
        return "0190a5d2-7c11-7000-8000-00000000000" + member;
    }

    private static String member(String member, String unit) {
        return "{\"line\":\"MEMBER\",\"id\":\"%s\",\"unitId\":\"%s\"}".formatted(id(member), unit);
    }

    private static String rating(String member, String unit) {
        return "{\"line\":\"RATING\",\"subjectId\":\"%s\",\"unitId\":\"%s\",\"state\":\"DECIDED\"}"
                .formatted(id(member), unit);
    }

    private static String header() {
        return "{\"line\":\"HEADER\",\"knownAt\":\"2026-11-21T09:30:00.000005Z\"}\n";
    }

    private static void stream(String what, String... lines) {
        var text = header() + String.join("\n", lines) + (lines.length == 0 ? "" : "\n");
        var end = "{\"line\":\"END\",\"count\":%d,\"sha256\":\"%s\"}\n".formatted(lines.length + 1, Sha256.of(text));
        var service = what.equals("members") ? Siblings.members() : Siblings.ratings();
        service.stubFor(
                Siblings.read("/" + what + "/stream").willReturn(aResponse().withBody(text + end)));
    }
}
