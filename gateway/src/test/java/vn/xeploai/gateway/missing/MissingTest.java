package vn.xeploai.gateway.missing;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.gateway.testing.GatewayTest;
import vn.xeploai.gateway.testing.Golden;
import vn.xeploai.gateway.testing.Siblings;
import vn.xeploai.platform.page.Cursor;

@QuarkusTest
class MissingTest extends GatewayTest {
    private static final String MISSING =
            "/api/v1/reports/missing?unit=" + Siblings.DISTRICT + "&period=2022&limit=1&in=";
    private static final String MEMBER = "0190a5d2-7c11-7000-8000-000000000101";
    private static final String ASKED_INSTANT = "{{request.query.knownAt}}";

    @BeforeEach
    void oneMember() {
        answer("reviews", "\"more\"", "3", ASKED_INSTANT);
        Siblings.members()
                .stubFor(Siblings.read("/members/" + MEMBER)
                        .willReturn(Siblings.answer(
                                """
                                {"id": "%s", "fullName": "Nguyễn Văn An", "birthDate": "1985-03-21"}"""
                                        .formatted(MEMBER))));
    }

    private static void answer(String register, String next, String total, String knownAt) {
        Siblings.ratings()
                .stubFor(Siblings.under(Siblings.DISTRICT, "/" + register + "/missing")
                        .willReturn(Siblings.answer(
                                """
                                {"items": [{"ratingId": "0190a5d2-7c11-7000-8000-000000000009",
                                            "subject": {"kind": "MEMBER", "id": "%s"}, "unitId": "%s"}],
                                 "next": %s, "knownAt": "%s", "total": %s}"""
                                        .formatted(MEMBER, Siblings.THOI_LONG, next, knownAt, total))));
    }

    @Test
    void thoseWhoAreMissingAreListedWithTheirNames() {
        var url = MISSING + "REVIEWS&total=true";
        Golden.assertEqual("listMissing.response.json", given().get(url).asPrettyString());

        given().get(url)
                .then()
                .statusCode(200)
                .body("items.name", contains("Nguyễn Văn An"))
                .body("items[0].unitName", is("Đảng bộ phường Thới Long"))
                .body("items[0]", not(hasKey("months")))
                .body("total", is(3));
        Siblings.ratings()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/reviews/missing"))
                        .withQueryParam("limit", equalTo("1"))
                        .withQueryParam("total", absent())
                        .withQueryParam("after", absent()));
        Siblings.members()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/members/" + MEMBER))
                        .withQueryParam("on", equalTo("2022-12-31")));
    }

    @Test
    void theNextPageGoesOnWhereTheOneBeforeEnded() {
        var first = given().get(MISSING + "REVIEWS").jsonPath();
        answer("reviews", "null", "null", first.getString("knownAt"));

        given().get(MISSING + "REVIEWS&after=" + first.getString("next"))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("next", nullValue());
        Siblings.ratings()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/reviews/missing"))
                        .withQueryParam("after", equalTo("more"))
                        .withQueryParam("knownAt", absent()));
    }

    @Test
    void cellsWithoutAMeetingHaveTheirMonths() {
        Siblings.ratings()
                .stubFor(Siblings.under(Siblings.DISTRICT, "/meetings/missing")
                        .willReturn(Siblings.answer(
                                """
                                {"items": [{"unitId": "%s", "months": ["2022-02", "2022-07"]}],
                                 "next": null, "knownAt": "%s", "total": null}"""
                                        .formatted(Siblings.THOI_LONG, ASKED_INSTANT))));

        given().get(MISSING + "MEETINGS")
                .then()
                .statusCode(200)
                .body("items[0].subjectKind", is("CELL"))
                .body("items[0].name", is("Đảng bộ phường Thới Long"))
                .body("items[0].months", contains("2022-02", "2022-07"));
    }

    @Test
    void aProgrammeBelongsToCommitmentsAndIsRequiredThere() {
        given().get(MISSING + "COMMITMENTS").then().statusCode(400).body("type", is("/problems/programme-missing"));
        given().get(MISSING + "REVIEWS&programme=KL21")
                .then()
                .statusCode(400)
                .body("type", is("/problems/parameter-not-of-register"))
                .body("errors.field", contains("programme"));

        answer("commitments", "null", "null", ASKED_INSTANT);
        given().get(MISSING + "COMMITMENTS&programme=KL21")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        Siblings.ratings()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/commitments/missing"))
                        .withQueryParam("programme", equalTo("KL21")));
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        var ofAnotherUnit = new Cursor(Instant.parse("2026-11-21T17:00:00Z"), List.of(MEMBER, "more")).encode();
        for (var cursor : List.of("x", ofAnotherUnit))
            given().get(MISSING + "REVIEWS&after=" + cursor)
                    .then()
                    .statusCode(400)
                    .body("type", is("/problems/cursor-malformed"));
    }
}
