package vn.xeploai.emulation.cluster;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.FakeReorganisations;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

@ServiceTest
class ClusterResourceTest {
    private static final Map<String, Object> DOCUMENT =
            Map.of("number", "15/QĐ-HĐTĐKT", "date", "2024-02-20", "authority", "Hội đồng Thi đua - Khen thưởng");

    private final Tree district = Tree.aDistrict(3, 1, 0).known();
    private final UUID first = district.wards().get(0);
    private final UUID second = district.wards().get(1);
    private final UUID third = district.wards().get(2);

    @Inject
    Jdbi jdbi;

    @Test
    void theTableSumsThePointsAndAPersonBreaksTheTie() {
        String id = form(request());
        Rounds.get("/clusters/{id}/table", id)
                .body("maximum", equalTo(100.0f))
                .body("rows.finalPoints", contains(nullValue(), nullValue(), nullValue()))
                .body("ranking", nullValue());
        score(id, "SELF", point(first, "KTXH", "60"), point(first, "XDD", "40"))
                .statusCode(200)
                .body(row(first, "selfPoints"), equalTo(100.0f))
                .body(row(second, "selfPoints"), nullValue())
                .body(row(first, "order"), nullValue());
        score(id, "FINAL", point(first, "KTXH", "55"), point(first, "XDD", "38.5"))
                .statusCode(200);
        score(id, "FINAL", point(second, "KTXH", "58.5"), point(second, "XDD", "35"))
                .statusCode(200);
        score(id, "FINAL", point(third, "KTXH", "50"), point(third, "XDD", "40"))
                .body(row(first, "finalPoints"), equalTo(93.5f))
                .body(row(first, "order"), equalTo(1))
                .body(row(second, "order"), equalTo(1))
                .body(row(third, "order"), equalTo(3))
                .body(row(first, "place"), nullValue())
                .body(row(second, "scores.criterion"), contains("KTXH", "XDD"));
        assertEquals(List.of(), places(id));

        rank(id, place(second, 1), place(first, 2), place(third, 3))
                .statusCode(200)
                .body(row(second, "place"), equalTo(1))
                .body("ranking.documentNumber", equalTo("15/QĐ-HĐTĐKT"));
        assertEquals(List.of(second), places(id));
    }

    @Test
    void whatIsRecordedLaterCountsAndTheEarlierRemainsReadable() {
        String id = form(request());
        score(id, "CROSS", point(first, "KTXH", "30"), point(first, "XDD", "30"));
        rank(id, place(first, 1), place(second, 2), place(third, 3)).statusCode(200);
        var before = Rounds.watermark();
        String scored = score(id, "CROSS", point(first, "XDD", "20"))
                .body(row(first, "crossPoints"), equalTo(50.0f))
                .extract()
                .path("knownAt");
        Rounds.get("/clusters/{id}/table?knownAt={t}", id, scored).body(row(first, "crossPoints"), equalTo(50.0f));
        rank(id, place(first, 1), place(second, 1), place(third, 3)).body(row(second, "place"), equalTo(1));

        Rounds.get("/clusters/{id}/table?knownAt={t}", id, before)
                .body("knownAt", equalTo(before.toString()))
                .body(row(first, "crossPoints"), equalTo(60.0f))
                .body(row(second, "place"), equalTo(2));
    }

    @Test
    void pointsAreOfUnitsAndCriteriaOfTheClusterAndNoMoreThanTheMaximum() {
        String id = form(request());
        score(
                        id,
                        "FINAL",
                        point(first, "KTXH", "60.01"),
                        point(first, "KHAC", "1"),
                        point(district.root(), "XDD", "1"),
                        point(first, "KTXH", "60"))
                .statusCode(422)
                .body("type", equalTo("/problems/cluster-scores-invalid"))
                .body(
                        "errors.field",
                        contains("scores[0].points", "scores[1].criterion", "scores[2].unitId", "scores[3]"))
                .body("errors[0].message", equalTo("60.01 điểm, nhiều hơn mức tối đa 60.00"));
        Rounds.get("/clusters/{id}/table", id).body(row(first, "scores[1].finalPoints"), nullValue());
    }

    @Test
    void everyUnitHasARankThatFollowsFromThoseBeforeIt() {
        String id = form(request());
        rank(id, place(first, 1), place(second, 1), place(third, 2))
                .statusCode(422)
                .body("type", equalTo("/problems/cluster-ranking-invalid"))
                .body("errors.field", contains("places[2].place"))
                .body("errors[0].expected", contains("3"));
        rank(id, place(first, 1), place(first, 2), place(district.root(), 3))
                .statusCode(422)
                .body("errors.code", hasSize(4))
                .body("errors.findAll { it.code == 'cluster-unit-unranked' }.field", contains("places", "places"));
    }

    @Test
    void aUnitIsInOneClusterOfAnOrganiserInAYearUntilItIsCancelled() {
        String id = form(request());
        var again = request();
        again.put("units", List.of(third, second));
        again.put("chairUnitId", third);
        Rounds.post("/clusters", again)
                .statusCode(409)
                .body("type", equalTo("/problems/cluster-unit-placed"))
                .body("units", hasSize(2));
        list("&unit=" + first).body("items.id", contains(id));
        list("&year=2023").body("items", hasSize(0));

        cancel(id).statusCode(200).body("cancellationReason", equalTo("Ghi thiếu đơn vị"));
        cancel(id).statusCode(409).body("type", equalTo("/problems/cluster-already-cancelled"));
        rank(id, place(first, 1), place(second, 2), place(third, 3)).statusCode(409);
        Rounds.post("/clusters", again).statusCode(201).body("units", hasSize(2));
        list("&cancelled=false&unit=" + first).body("items", hasSize(0));
        Rounds.get("/clusters/{id}", UUID.randomUUID())
                .statusCode(404)
                .body("type", equalTo("/problems/cluster-not-found"));
    }

    @Test
    void theRanksOfACancelledClusterDoNotCount() {
        String id = form(request());
        rank(id, place(first, 1), place(second, 2), place(third, 3)).statusCode(200);
        assertEquals(List.of(first), places(id));

        cancel(id).statusCode(200);

        assertEquals(List.of(), places(id));
    }

    @Test
    void theChairIsAUnitOfTheClusterAndNothingIsNamedTwice() {
        var request = request();
        request.put("units", List.of(first, second, first));
        request.put("chairUnitId", third);
        request.put("criteria", List.of(criterion("KTXH", 60), criterion("KTXH", 40)));
        Rounds.post("/clusters", request)
                .statusCode(422)
                .body("type", equalTo("/problems/cluster-invalid"))
                .body("errors.field", contains("units[2]", "criteria[1].code", "chairUnitId"));
        var strangers = request();
        strangers.put("units", List.of(first, UUID.randomUUID()));
        Rounds.post("/clusters", strangers)
                .statusCode(422)
                .body("type", equalTo("/problems/conduct-subject-unknown"))
                .body("errors.field", contains("units[1]"));
    }

    @Test
    void aClusterIsOfUnitsOfItsDayAndNothingOfItIsOlderThanItsDocument() {
        var old = request();
        old.put("document", with("date", "2020-02-20"));
        Rounds.post("/clusters", old)
                .statusCode(422)
                .body("type", equalTo("/problems/date-too-early"))
                .body("errors.field", contains("document.date"));
        String id = form(request());
        Rounds.post(
                        "/clusters/" + id + "/ranking",
                        Map.of(
                                "places",
                                List.of(place(first, 1), place(second, 2), place(third, 3)),
                                "document",
                                with("date", "2024-02-19")))
                .statusCode(422)
                .body("type", equalTo("/problems/date-too-early"));
        assertEquals(List.of(), places(id));

        FakeReorganisations.ended(third, LocalDate.of(2024, 2, 1));
        var ended = request();
        ended.put("year", 2023);
        Rounds.post("/clusters", ended)
                .statusCode(422)
                .body("type", equalTo("/problems/named-unit-not-active"))
                .body("errors.field", contains("units[2]"));
    }

    private static Map<String, Object> with(String name, Object value) {
        var document = new HashMap<String, Object>(DOCUMENT);
        document.put(name, value);
        return document;
    }

    private Map<String, Object> request() {
        return new HashMap<>(Map.of(
                "year",
                2024,
                "name",
                "Cụm thi đua số 1",
                "organisingUnitId",
                district.root(),
                "chairUnitId",
                first,
                "units",
                List.of(first, second, third),
                "criteria",
                List.of(criterion("KTXH", 60), criterion("XDD", 40)),
                "document",
                DOCUMENT));
    }

    private static Map<String, Object> criterion(String code, int maximum) {
        return Map.of("code", code, "name", "Tiêu chí " + code, "maximum", maximum);
    }

    private static Map<String, Object> point(UUID unit, String criterion, String points) {
        return Map.of("unitId", unit, "criterion", criterion, "points", Double.valueOf(points));
    }

    private static Map<String, Object> place(UUID unit, int place) {
        return Map.of("unitId", unit, "place", place);
    }

    private static String form(Map<String, Object> request) {
        return Rounds.post("/clusters", request).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse score(String id, String stage, Object... scores) {
        return Rounds.post(
                "/clusters/" + id + "/scores", Map.of("stage", stage, "scores", List.of(scores), "document", DOCUMENT));
    }

    private static ValidatableResponse rank(String id, Object... places) {
        return Rounds.post("/clusters/" + id + "/ranking", Map.of("places", List.of(places), "document", DOCUMENT));
    }

    private static ValidatableResponse cancel(String id) {
        return Rounds.post("/clusters/" + id + "/cancellation", Map.of("reason", "Ghi thiếu đơn vị"));
    }

    private ValidatableResponse list(String more) {
        return Rounds.get("/clusters?organisedBy={u}" + more, district.root()).statusCode(200);
    }

    private static String row(UUID unit, String name) {
        return "rows.find { it.unitId == '%s' }.%s".formatted(unit, name);
    }

    /** The units that titles take as first of the cluster. */
    private List<UUID> places(String cluster) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT unit_id FROM emulation.cluster_place_known_at('infinity') WHERE cluster_id = :id AND place = 1 AND award_year = 2024")
                .bind("id", UUID.fromString(cluster))
                .mapTo(UUID.class)
                .list());
    }
}
