package vn.xeploai.gateway.streak;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.gateway.testing.GatewayTest;
import vn.xeploai.gateway.testing.Golden;
import vn.xeploai.gateway.testing.Siblings;

@QuarkusTest
class StreakTest extends GatewayTest {
    private static final String STREAKS =
            "/api/v1/reports/streaks?unit=" + Siblings.DISTRICT + "&to=2022&years=2&limit=1";
    private static final String MEMBER = "0190a5d2-7c11-7000-8000-000000000101";
    private static final String KNOWN_AT = "2026-11-21T09:30:00.000005Z";

    @BeforeEach
    void oneMember() {
        Siblings.ratings()
                .stubFor(Siblings.under(Siblings.DISTRICT, "/ratings/streaks")
                        .willReturn(Siblings.answer(
                                """
                                {"items": [{"subjectKind": "MEMBER", "subjectId": "%s", "unitId": "%s", "years": [
                                  {"year": 2021, "grade": "HTXSNV", "distinction": null},
                                  {"year": 2022, "grade": "HTXSNV", "distinction": null}]}],
                                 "next": "more", "knownAt": "%s", "total": null}"""
                                        .formatted(MEMBER, Siblings.THOI_LONG, KNOWN_AT))));
        Siblings.members()
                .stubFor(Siblings.read("/members/" + MEMBER)
                        .willReturn(Siblings.answer(
                                """
                                {"id": "%s", "fullName": "Nguyễn Văn An", "birthDate": "1985-03-21"}"""
                                        .formatted(MEMBER))));
    }

    @Test
    void subjectsAreListedWithTheirNamesAndTheGradeOfEachYear() {
        Golden.assertEqual("listStreaks.response.json", given().get(STREAKS).asPrettyString());

        given().get(STREAKS)
                .then()
                .statusCode(200)
                .body("items.name", is(List.of("Nguyễn Văn An")))
                .body("items[0].birthDate", is("1985-03-21"))
                .body("items[0].unitName", is("Đảng bộ phường Thới Long"))
                .body("items[0].years.year", is(List.of(2021, 2022)))
                .body("knownAt", is(KNOWN_AT))
                .body("next", is("more"));
        Siblings.ratings()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/ratings/streaks"))
                        .withQueryParam("to", equalTo("2022"))
                        .withQueryParam("years", equalTo("2"))
                        .withQueryParam("subjectKind", equalTo("MEMBER"))
                        .withQueryParam("tier", equalTo("EXCELLENT"))
                        .withQueryParam("knownAt", equalTo(KNOWN_AT))
                        .withQueryParam("after", absent()));
        Siblings.members()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/members/" + MEMBER))
                        .withQueryParam("on", equalTo("2022-12-31"))
                        .withQueryParam("knownAt", equalTo(KNOWN_AT)));
    }

    @Test
    void theNextPageIsAskedByItsCursorAlone() {
        given().get(STREAKS + "&after=more").then().statusCode(200);

        Siblings.ratings()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/ratings/streaks"))
                        .withQueryParam("after", equalTo("more"))
                        .withQueryParam("knownAt", absent()));
    }

    @Test
    void aSubjectThatMemberServiceDoesNotHaveHasNoName() {
        Siblings.members()
                .stubFor(Siblings.read("/members/" + MEMBER)
                        .willReturn(Siblings.problem(404, "{\"type\":\"/problems/member-not-found\"}")));

        given().get(STREAKS).then().statusCode(200).body("items[0].name", nullValue());
    }

    @Test
    void aServiceThatFailsFailsTheList() {
        Siblings.ratings().stop();

        given().get(STREAKS).then().statusCode(503).body("source", is("rating-service"));
        given().get(STREAKS.replace("years=2", "years=1")).then().statusCode(400);
    }
}
