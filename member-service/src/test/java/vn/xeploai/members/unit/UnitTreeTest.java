package vn.xeploai.members.unit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.members.testing.ServiceTest;

@ServiceTest
class UnitTreeTest {
    private record Period(UUID id, LocalDate from, LocalDate to) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(to);
        }
    }

    @Test
    void treeIsWalkedDepthFirstInTheOrderOfCodeAndVietnameseName() {
        var district = Units.aDistrict(Units.aProvince());
        var ward = Units.aWard(district);
        for (var name : List.of("Đoàn", "Ấp", "Dân", "An")) cell(ward, name);

        given().get("/api/v1/units/" + district + "/tree")
                .then()
                .statusCode(200)
                .body("units.depth", contains(0, 1, 2, 2, 2, 2))
                .body("units[2..5].name", contains("An", "Ấp", "Dân", "Đoàn"))
                .body("units[1].parentId", equalTo(district.toString()));
    }

    /** No unit is listed before it is founded or after it ends, on any day next to a boundary. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void unitsAreSeenExactlyOnTheirDays(long seed) {
        var random = new Random(seed);
        var ward = Units.aWard();
        var periods = new ArrayList<Period>();
        for (var n = 0; n < 8; n++) periods.add(aCellForSomeDays(ward, random));
        var days = new TreeSet<LocalDate>();
        periods.forEach(period -> days.addAll(
                List.of(period.from().minusDays(1), period.from(), period.to().minusDays(1), period.to())));

        for (var day : days) {
            var expected = periods.stream().filter(period -> period.holds(day)).map(period -> period.id()
                    .toString());
            List<String> seen = given().queryParam("on", day.toString())
                    .get("/api/v1/units/" + ward + "/tree")
                    .path("units.findAll { it.depth == 1 }.id");
            assertEquals(new TreeSet<>(expected.toList()), new TreeSet<>(seen), "on " + day);
        }
    }

    @Test
    void printedInstantGivesTheSameTreeAgainAfterLaterChanges() {
        var ward = Units.aWard();
        Units.aCell(ward);
        var first = given().get("/api/v1/units/" + ward + "/tree");
        Units.aCell(ward);

        var again = given().queryParam("knownAt", first.path("knownAt").toString())
                .queryParam("on", first.path("on").toString())
                .get("/api/v1/units/" + ward + "/tree");

        assertEquals(first.asString(), again.asString());
        given().get("/api/v1/units/" + ward + "/tree").then().body("units", hasSize(3));
    }

    @Test
    void treeIsCutBelowTheDepthThatIsAskedFor() {
        var district = Units.aDistrict(Units.aProvince());
        cell(Units.aWard(district), "Chi bộ");

        for (var depth : List.of(0, 1, 2, 3)) {
            given().queryParam("depth", depth)
                    .get("/api/v1/units/" + district + "/tree")
                    .then()
                    .body("units.depth", equalTo(List.of(0, 1, 2).subList(0, Math.min(depth + 1, 3))));
        }
        for (var depth : List.of("-1", "51", "x")) {
            given().queryParam("depth", depth)
                    .get("/api/v1/units/" + district + "/tree")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void listIsPinnedWhileItsPagesAreTurned() {
        var ward = Units.aWard();
        for (var name : List.of("A", "B", "C")) cell(ward, name);
        var first = given().queryParam("under", ward)
                .queryParam("kind", "CELL")
                .queryParam("limit", 2)
                .queryParam("total", true)
                .get("/api/v1/units");
        cell(ward, "B1");

        first.then().body("items.name", contains("A", "B")).body("total", equalTo(3));
        given().queryParam("under", ward)
                .queryParam("kind", "CELL")
                .queryParam("limit", 2)
                .queryParam("after", first.path("next").toString())
                .get("/api/v1/units")
                .then()
                .body("items.name", contains("C"))
                .body("next", equalTo(null))
                .body("knownAt", equalTo(first.path("knownAt")));
    }

    @Test
    void unitsAreFoundWithoutToneMarks() {
        var ward = Units.aWard();
        cell(ward, "Chi bộ Đường Láng");
        cell(ward, "Chi bộ khác");

        given().queryParam("under", ward)
                .queryParam("name", "DUONG lang")
                .get("/api/v1/units")
                .then()
                .body("items.name", contains("Chi bộ Đường Láng"));
    }

    @Test
    void cursorOfAnotherListIsRefused() {
        var ofMembers = given().queryParam("limit", 1).get("/api/v1/members").<String>path("next");
        var mangled = Base64.getUrlEncoder()
                .encodeToString("2026-11-22T03:00:00Z\u001fA\u001fno-id".getBytes(StandardCharsets.UTF_8));
        for (var after : List.of(mangled, ofMembers == null ? "x" : ofMembers)) {
            given().queryParam("after", after)
                    .get("/api/v1/units")
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/cursor-malformed"));
        }
        given().queryParam("after", "bm9uc2Vuc2U")
                .get("/api/v1/units")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/cursor-malformed"));
    }

    private static void cell(UUID ward, String name) {
        var cell = Units.aUnit(name, "CELL", "CELL", ward);
        cell.remove("identifiers");
        Units.created(cell);
    }

    private static Period aCellForSomeDays(UUID ward, Random random) {
        var from = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(3_000));
        var to = from.plusDays(1 + random.nextInt(500));
        var cell = Units.aUnit("Chi bộ " + random.nextInt(), "CELL", "CELL", ward);
        cell.put("validFrom", from.toString());
        cell.put("validTo", to.toString());
        return new Period(Units.created(cell), from, to);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\"})
    void patternCharacterInANameIsSearchedLiterally(String sign) {
        var province = Units.aProvince();
        Units.created(Units.aUnit("Quận thường", "DISTRICT_COMMITTEE", "IMMEDIATE_SUPERIOR", province));
        var marked = Units.created(
                Units.aUnit("Quận 50" + sign + "A", "DISTRICT_COMMITTEE", "IMMEDIATE_SUPERIOR", province));

        given().queryParam("under", province)
                .queryParam("name", sign + "a")
                .get("/api/v1/units")
                .then()
                .statusCode(200)
                .body("items.id", contains(marked.toString()));
        given().queryParam("under", province)
                .queryParam("name", "Q" + sign)
                .get("/api/v1/units")
                .then()
                .body("items.size()", equalTo(0));
    }
}
