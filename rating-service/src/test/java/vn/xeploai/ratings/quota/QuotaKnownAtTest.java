package vn.xeploai.ratings.quota;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.ratings.testing.RandomActs;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** A quota is a function of the instant that its answer prints. */
@ServiceTest
class QuotaKnownAtTest {
    private static final int ACTS = 15;

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void everyAnswerIsReproducedWhateverIsRecordedLater(long seed) {
        var acts = new RandomActs(new Random(seed), Tree.aDistrict(2, 2, 3), "2022");
        List<ExtractableResponse<Response>> given = new ArrayList<>();

        for (var act = 0; act < ACTS; act++) {
            acts.something();
            given.add(ask(acts.round(), acts.anyUnit(), "stage=proposed"));
        }

        for (var answer : given) {
            var pinned = "stage=proposed&knownAt=" + answer.path("knownAt");
            assertEquals(
                    answer.asString(),
                    ask(acts.round(), answer.path("under"), pinned).asString());
        }
    }

    @Test
    void anOverlayIsReadAsRecordedAtTheInstant() {
        var district = Tree.aDistrict(1, 1, 10);
        var round = Rounds.anOpenRound("2022", district);
        Rounds.decide(round, district.root(), Rounds.allGraded(district.members(), "HTTNV"))
                .statusCode(201);
        var before = ask(round, district.root(), "");

        var overlay = overlay(district.root());
        var between = ask(round, district.root(), "");
        var revocation = Map.of("documentNumber", "30-QĐ/QU", "documentDate", "2022-12-01", "reason", "Bãi bỏ");
        Rounds.post("/overlays/" + overlay + "/revocation", revocation);

        assertEquals("RATED", base(between));
        assertEquals("T", base(before));
        for (var answer : List.of(before, between)) {
            var again = ask(round, district.root(), "knownAt=" + answer.path("knownAt"));
            assertEquals(answer.asString(), again.asString());
        }
        assertEquals("T", base(ask(round, district.root(), "")));
    }

    private static String overlay(UUID unit) {
        var overlay = Map.of(
                "unitId", unit,
                "scheme", "P2019",
                "rule", "V15a",
                "documentNumber", "27-QĐ/QU",
                "documentDate", "2022-11-15",
                "adjustment", Map.of("quota", Map.of("base", "RATED")));
        return Rounds.post("/overlays", overlay).statusCode(201).extract().path("id");
    }

    private static String base(ExtractableResponse<Response> answer) {
        return answer.path("groups.find { it.subjectKind == 'MEMBER' }.answer.base");
    }

    @Test
    void namedGroupsAreReadAsRecordedAndAllMisplacedSubjectsAreCounted() {
        var district = Tree.aDistrict(2, 1, 6);
        var ward = district.wards().get(0);
        var round = Rounds.anOpenRound("2025", district);
        var before = ask(round, district.root(), "");

        nameOneGroup(round, ward);
        var after = ask(round, district.root(), "");

        after.response()
                .then()
                .body("groups.findAll { it.groupId != null }.answer.group", contains("Phường thứ nhất"))
                .body("findings", hasSize(6))
                .body("counts.rule", contains("V15"))
                .body("counts[0].count", equalTo(6));
        ask(round, district.wards().get(1), "").response().then().body("counts[0].count", equalTo(6));
        ask(round, ward, "").response().then().body("counts", hasSize(0));
        assertNotEquals(before.<Object>path("groups"), after.path("groups"));
        assertEquals(
                before.asString(),
                ask(round, district.root(), "knownAt=" + before.path("knownAt")).asString());
    }

    private static void nameOneGroup(UUID round, UUID unit) {
        var rule = Map.of("subjectKinds", List.of("MEMBER"), "units", List.of(unit));
        var body = Map.of(
                "documentNumber", "45-QĐ/ĐU",
                "documentDate", "2025-12-01",
                "groups", List.of(Map.of("name", "Phường thứ nhất", "rule", rule)));
        var tag = given().get("/api/v1/campaigns/{c}/groups", round).header("ETag");
        given().contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(body)
                .put("/api/v1/campaigns/{c}/groups", round)
                .then()
                .statusCode(200);
    }

    @Test
    void aCampaignHasNoUnitsBeforeItOpensAndFutureInstantsAreRefused() {
        var district = Tree.aDistrict(1, 1, 1);
        var before = Rounds.watermark();
        var round = Rounds.anOpenRound("2022", district);

        Rounds.get("/quotas?campaign={c}&knownAt={k}", round, before)
                .statusCode(422)
                .body("type", equalTo("/problems/unit-not-in-campaign"));
        Rounds.get("/quotas?campaign={c}&knownAt=2100-01-01T00:00:00Z", round)
                .statusCode(409)
                .body("type", equalTo("/problems/known-at-not-settled"));
    }

    private static ExtractableResponse<Response> ask(UUID round, Object under, String query) {
        return Rounds.get("/quotas?campaign=" + round + "&under=" + under + "&" + query)
                .statusCode(200)
                .extract();
    }
}
