package vn.xeploai.emulation.condition;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xeploai.emulation.award.Awards;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

@ServiceTest
class TitleConditionResourceTest {
    private static final String OF = "/eligibility?title=DV_X1&year=2022&under={u}&on={d}";
    private static final Map<String, Object> TWO_YEARS =
            Map.of("kind", "TIER", "subjectKinds", List.of("MEMBER"), "atLeast", "EXCELLENT", "years", 2);

    private final Tree district = Tree.aDistrict(2, 1, 2);
    private final UUID ward = district.wards().get(0);

    private static Map<String, Object> document(String number, String date) {
        return Map.of("number", number, "date", date, "authority", "Thành ủy");
    }

    private static ValidatableResponse record(UUID unit, String title, int year, Map<String, Object> need) {
        var body = new HashMap<String, Object>(Map.of(
                "unitId",
                unit,
                "title",
                title,
                "fromYear",
                year,
                "need",
                need,
                "document",
                document("7-QĐ/TU", "2023-01-10")));
        return Rounds.post("/title-conditions", body);
    }

    private static Map<String, Object> share(int percent) {
        return Map.of("kind", "SHARE_WITH_TITLE", "titles", List.of("LDTT", "CSTT"), "atLeastPercent", percent);
    }

    @Test
    void aStricterConditionDecidesBelowItsUnitFromItsDateUntilItsRevocation() {
        var round = Rounds.anOpenRound("2022", district);
        Rounds.recordElsewhere(round, district.root(), Rounds.allGraded(district.members(), "HTXSNV"))
                .statusCode(201);
        var before = Rounds.watermark();

        String id = record(ward, "DV_X1", 2022, TWO_YEARS)
                .statusCode(201)
                .body("authority", notNullValue())
                .body("need.years", equalTo(2))
                .body("revocation", nullValue())
                .extract()
                .path("id");

        Rounds.get(OF, ward, "2023-01-09").body("items.verdict", contains("ELIGIBLE", "ELIGIBLE"));
        Rounds.get(OF, ward, "2023-01-10")
                .body("items.verdict", contains("UNKNOWN", "UNKNOWN"))
                .body("items[0].lacking", equalTo(1))
                .body("items[0].conditions.findAll { it.overlay != null }", hasSize(1))
                .body("items[0].conditions[0].overlay.id", equalTo(id))
                .body("items[0].conditions[0].overlay.documentNumber", equalTo("7-QĐ/TU"))
                .body("items[0].conditions[0].label.vi", equalTo("xếp loại hoàn thành xuất sắc 2 năm liên tục"))
                .body("items[0].conditions[0].missing", contains("2021"));
        Rounds.get(OF, district.wards().get(1), "2023-01-10").body("items.verdict", contains("ELIGIBLE", "ELIGIBLE"));
        Rounds.get(OF + "&knownAt={k}", ward, "2023-01-10", before)
                .body("items.verdict", contains("ELIGIBLE", "ELIGIBLE"));

        Rounds.post("/title-conditions/" + id + "/revocation", Map.of("document", document("9-QĐ/TU", "2023-01-09")))
                .statusCode(422)
                .body("type", equalTo("/problems/title-condition-revoked-too-early"));
        Rounds.post("/title-conditions/" + id + "/revocation", Map.of("document", document("9-QĐ/TU", "2023-02-01")))
                .statusCode(200)
                .body("revocation.documentNumber", equalTo("9-QĐ/TU"))
                .body("revocation.revokedOn", equalTo("2023-02-01"));
        Rounds.post("/title-conditions/" + id + "/revocation", Map.of("document", document("9-QĐ/TU", "2023-02-01")))
                .statusCode(409)
                .body("type", equalTo("/problems/title-condition-already-revoked"));
        Rounds.get(OF, ward, "2023-01-31").body("items.verdict", contains("UNKNOWN", "UNKNOWN"));
        Rounds.get(OF, ward, "2023-02-01").body("items.verdict", contains("ELIGIBLE", "ELIGIBLE"));
    }

    @Test
    void ofSeveralUnitsAboveTheStrictestConditionHolds() {
        var round = Rounds.anOpenRound("2022", district);
        Rounds.recordElsewhere(round, district.root(), Rounds.allGraded(district.members(), "HTXSNV"))
                .statusCode(201);
        var three = new HashMap<>(TWO_YEARS);
        three.put("years", 3);
        String strictest = record(district.province().id(), "DV_X1", 2022, three)
                .statusCode(201)
                .extract()
                .path("id");
        record(ward, "DV_X1", 2022, TWO_YEARS).statusCode(201);

        Rounds.get(OF, ward, "2023-01-10")
                .body("items[0].conditions.overlay.id.findAll { it != null }", contains(strictest))
                .body("items[0].lacking", equalTo(2));
    }

    @Test
    void anAwardThatBreaksAConditionIsRefusedByItsDocument() {
        var round = Rounds.anOpenRound("2022", district);
        Rounds.recordElsewhere(round, district.root(), Rounds.allGraded(district.members(), "HTTNV"))
                .statusCode(201);
        var excellent = Map.<String, Object>of(
                "kind", "TIER", "subjectKinds", List.of("MEMBER"), "atLeast", "EXCELLENT", "years", 1);
        record(ward, "DV_X1", 2022, excellent)
                .statusCode(422)
                .body("type", equalTo("/problems/title-condition-not-stricter"))
                .body("errors[0].field", equalTo("need"))
                .body("detail", notNullValue());
        record(ward, "DV_X1", 2022, Map.of("kind", "REGISTERED")).statusCode(201);
        var items = Awards.all("DV_X1", district.members().subList(0, 1));

        Awards.record(Awards.elsewhere(Awards.by(ward, round, "2023-01-20", items)))
                .statusCode(201)
                .body("findings.legalBasis", hasItem(startsWith("7-QĐ/TU, ")));
    }

    @Test
    void whatIsNotStricterOrFitsNoRecipientIsRefused() {
        Rounds.anOpenRound("2024", district);
        record(ward, "TTLDTT", 2024, share(60))
                .statusCode(422)
                .body("type", equalTo("/problems/title-condition-not-stricter"));
        record(ward, "TTLDTT", 2024, share(120))
                .statusCode(422)
                .body("type", equalTo("/problems/title-condition-invalid"))
                .body("errors.field", contains("need.atLeastPercent"));
        record(ward, "LDTT", 2024, share(80)).statusCode(422).body("errors.code", contains("title-condition-misfit"));
        record(ward, "TTLDTT", 2024, Map.of("kind", "FIRST_OF_CLUSTER"))
                .statusCode(422)
                .body("errors.code", contains("title-condition-kind"));
        record(ward, "NONE", 2024, share(80)).statusCode(404).body("type", equalTo("/problems/title-not-found"));
    }

    @Test
    void aConditionIsRecordedOnceAndListed() {
        Rounds.anOpenRound("2024", district);
        String id = record(ward, "TTLDTT", 2024, share(80))
                .statusCode(201)
                .extract()
                .path("id");

        record(ward, "TTLDTT", 2024, share(80))
                .statusCode(409)
                .body("type", equalTo("/problems/title-condition-recorded"))
                .body("titleConditionId", equalTo(id));
        record(ward, "TTLDTT", 2024, share(90)).statusCode(201);

        Rounds.get("/title-conditions?unit={u}&title=TTLDTT&year=2025&revoked=false", ward)
                .statusCode(200)
                .body("items.need.atLeastPercent", contains(80, 90))
                .body("total", nullValue());
        Rounds.get("/title-conditions?unit={u}&year=2023", ward).body("items", hasSize(0));
        Rounds.get("/title-conditions/" + id).body("title", equalTo("TTLDTT"));
        Rounds.get("/title-conditions/" + UUID.randomUUID()).statusCode(404);
    }
}
