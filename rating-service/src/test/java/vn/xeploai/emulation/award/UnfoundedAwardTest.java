package vn.xeploai.emulation.award;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.FakeOrigins;
import vn.xeploai.ratings.testing.Post;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** An award holds though a record of any kind on which it rests does not any more, and is reported (V37). */
@ServiceTest
class UnfoundedAwardTest {
    private static final Map<String, Object> REASON = Map.of("reason", "Ghi nhầm");

    private static Map<String, Object> document(String date) {
        return Map.of("number", "30-TB/QU", "date", date, "authority", "Quận ủy");
    }

    private static Map<String, Object> unit(UUID id) {
        return Map.of("kind", "UNIT", "id", id);
    }

    private static String awarded(UUID body, UUID campaign, Map<String, Object> line) {
        return Awards.record(Awards.elsewhere(Awards.by(body, campaign, "2025-02-20", List.of(line))))
                .statusCode(201)
                .extract()
                .path("awards[0].id");
    }

    private static ValidatableResponse findings(UUID recipient) {
        return Rounds.get("/awards/findings?recipient={r}", recipient).statusCode(200);
    }

    private static void cancel(String path) {
        Rounds.post(path + "/cancellation", REASON).statusCode(200);
    }

    @Test
    void aRatingThatLostItsDistinctionAndARecognitionThatIsCancelledAreReported() {
        var district = Tree.aDistrict(1, 2, 1);
        var cell = district.cells().get(0);
        FakeOrigins.merged(cell, "2024-01-01", district.cells().get(1));
        var round = Rounds.anOpenRound("2024", district);
        var excellent = Rounds.graded("CELL", cell, "HTXSNV");
        var exemplary = new HashMap<>(excellent);
        exemplary.put("distinction", "TIEU_BIEU");
        String first = Rounds.recordElsewhere(round, district.root(), List.of(exemplary))
                .statusCode(201)
                .extract()
                .path("id");
        String recognition = Rounds.post("/streak-recognitions", streak(cell, district.root()))
                .statusCode(201)
                .extract()
                .path("id");
        var award = awarded(district.root(), round, Awards.item("CB_TB5_GK", "UNIT", cell));
        Rounds.get("/awards/{id}", award).body("basis.kind", containsInAnyOrder("RATING", "STREAK_RECOGNITION"));
        findings(cell).body("items", hasSize(0));

        var plain = Rounds.document(round, district.root(), List.of(Rounds.replacing(excellent, first)));
        plain.putAll(Map.of("origin", "ISSUED_ELSEWHERE", "date", "2025-06-01"));
        Rounds.post("/decisions", plain).statusCode(201);
        findings(cell)
                .body("items[0].fallen.kind", contains("RATING"))
                .body("items[0].fallen.expected", contains("HTXSNV TIEU_BIEU"))
                .body("items[0].fallen.actual", contains("HTXSNV"));
        cancel("/attestations/" + recognition);
        findings(cell)
                .body("items.award.id", contains(award))
                .body("items[0].fallen.kind", contains("RATING", "STREAK_RECOGNITION"))
                .body("items[0].fallen[1].id", equalTo(recognition))
                .body("items[0].fallen[1].actual", equalTo("CANCELLED"));
    }

    private static Map<String, Object> streak(UUID cell, UUID body) {
        return Map.of(
                "recipient",
                unit(cell),
                "title",
                "CB_TB5_GK",
                "fromYear",
                2020,
                "toYear",
                2023,
                "recognisedOn",
                "2025-01-20",
                "recognisingUnitId",
                body,
                "document",
                document("2025-01-20"));
    }

    @Test
    void aPlaceThatIsLostAndAnAttestationThatIsCancelledAreReported() {
        var district = Tree.aDistrict(2, 1, 0).known();
        var ward = district.wards().get(0);
        var other = district.wards().get(1);
        String cluster = Rounds.post("/clusters", cluster(district.root(), ward, other))
                .statusCode(201)
                .extract()
                .path("id");
        rank(cluster, Map.of(ward, 1, other, 2));
        String attestation = Rounds.post("/attestations", targetsExceeded(ward, district.root()))
                .statusCode(201)
                .extract()
                .path("attestations[0].id");
        var flag = Awards.with(Awards.item("CO_TINH", "UNIT", ward), Map.of("awardYear", 2024, "unitId", ward));
        var award = awarded(district.province().id(), null, flag);
        Rounds.get("/awards/{id}", award).body("basis.id", containsInAnyOrder(cluster, attestation));

        rank(cluster, Map.of(ward, 1, other, 2));
        findings(ward).body("items", hasSize(0));
        rank(cluster, Map.of(ward, 2, other, 1));
        findings(ward)
                .body("items[0].fallen.kind", contains("CLUSTER"))
                .body("items[0].fallen.expected", contains("1"))
                .body("items[0].fallen.actual", contains("2"));
        cancel("/clusters/" + cluster);
        cancel("/attestations/" + attestation);
        findings(ward)
                .body("items.award.id", contains(award))
                .body("items[0].fallen.kind", contains("ATTESTATION", "CLUSTER"))
                .body("items[0].fallen.actual", contains("CANCELLED", "CANCELLED"));
    }

    private static Map<String, Object> cluster(UUID organiser, UUID... units) {
        return Map.of(
                "year",
                2024,
                "name",
                "Cụm thi đua số 1",
                "organisingUnitId",
                organiser,
                "chairUnitId",
                units[0],
                "units",
                List.of(units),
                "criteria",
                List.of(Map.of("code", "KTXH", "name", "Kinh tế - xã hội", "maximum", 100)),
                "document",
                document("2024-02-20"));
    }

    private static void rank(String cluster, Map<UUID, Integer> places) {
        var rows = places.entrySet().stream()
                .map(one -> Map.of("unitId", one.getKey(), "place", one.getValue()))
                .toList();
        Rounds.post("/clusters/" + cluster + "/ranking", Map.of("places", rows, "document", document("2024-12-20")))
                .statusCode(200);
    }

    private static Map<String, Object> targetsExceeded(UUID unit, UUID attesting) {
        return Map.of(
                "what",
                "TARGETS_EXCEEDED",
                "awardYear",
                2024,
                "attestedOn",
                "2024-12-20",
                "attestingUnitId",
                attesting,
                "items",
                List.of(Map.of("recipient", unit(unit), "met", true)),
                "document",
                document("2024-12-20"));
    }

    @Test
    void aRegistrationThatIsCancelledIsReported() {
        var plain = Tree.aDistrict(1, 1, 1);
        var ward = plain.wards().get(0);
        var member = plain.members().get(0);
        var round = Rounds.anOpenRoundOfAll(
                "2024",
                "STATE",
                plain.holding(Post.official(member, ward, false)).known());
        Rounds.recordElsewhere(round, ward, List.of(Rounds.graded("OFFICIAL", member.id(), "HTXSNV")))
                .statusCode(201);
        var line = Awards.item("LDTT", "MEMBER", member.id());
        String registration = Rounds.post(
                        "/registrations",
                        Map.of(
                                "campaignId",
                                round,
                                "registeredOn",
                                "2024-02-10",
                                "document",
                                document("2024-02-10"),
                                "items",
                                List.of(line)))
                .statusCode(201)
                .extract()
                .path("registrations[0].id");
        var award = awarded(ward, round, line);
        findings(member.id()).body("items", hasSize(0));

        cancel("/registrations/" + registration);

        findings(member.id())
                .body("items.award.id", contains(award))
                .body("items[0].fallen.kind", contains("REGISTRATION"))
                .body("items[0].fallen.id", contains(registration))
                .body("items[0].fallen.actual", contains("CANCELLED"));
    }
}
