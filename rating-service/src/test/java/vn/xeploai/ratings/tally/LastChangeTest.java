package vn.xeploai.ratings.tally;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.Conduct;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

@ServiceTest
class LastChangeTest {
    private final Tree district = Tree.aDistrict(2, 2, 3);
    private UUID round;

    @BeforeEach
    void open() {
        round = Rounds.anOpenRound("2022", district);
    }

    private static ValidatableResponse ask(UUID under) {
        return Rounds.get("/tallies/last-change?under={u}&period=2022", under).statusCode(200);
    }

    private static String last(UUID under) {
        return ask(under).extract().path("lastRecordedAt");
    }

    private String decide(int member) {
        var item = Rounds.graded("MEMBER", district.members().get(member).id(), "HTTNV");
        return Rounds.decide(round, district.root(), List.of(item))
                .statusCode(201)
                .extract()
                .path("recordedAt");
    }

    @Test
    void aDecisionIsTheLastChangeOfEverythingAboveItAndOfNothingBeside() {
        var beside = last(district.wards().get(1));

        var recorded = decide(0);

        for (var unit : List.of(
                district.cells().get(0),
                district.wards().get(0),
                district.root(),
                district.province().id())) {
            assertEquals(Instant.parse(recorded), Instant.parse(last(unit)));
        }
        assertEquals(beside, last(district.wards().get(1)));
    }

    @Test
    void aReportOfAWardChangesItsCellsAndOneOfTheDistrictDoesNot() {
        var cell = district.cells().get(0);
        var beside = last(district.cells().get(2));
        var before = last(cell);

        report(district.wards().get(0));
        var after = last(cell);
        report(district.root());

        assertNotEquals(before, after);
        assertEquals(last(district.wards().get(0)), after);
        assertEquals(after, last(cell));
        assertEquals(beside, last(district.cells().get(2)));
    }

    private void report(UUID unit) {
        var report = Map.of("unitId", unit, "number", "5-BC", "date", "2022-12-30", "signer", "Bí thư");
        Rounds.post("/campaigns/" + round + "/submissions", report).statusCode(201);
    }

    @Test
    void anEarlierInstantHasItsOwnLastChange() {
        var first = decide(0);
        var between = Rounds.watermark();
        decide(1);

        Rounds.get("/tallies/last-change?under={u}&period=2022&knownAt={k}", district.root(), between)
                .body("knownAt", equalTo(between.toString()))
                .body("lastRecordedAt", equalTo(Instant.parse(first).toString()));
        Rounds.get(
                        "/tallies/last-change?under={u}&period=2022&knownAt={k}",
                        district.cells().get(0),
                        between)
                .body("lastRecordedAt", equalTo(Instant.parse(first).toString()));
    }

    @Test
    void itNamesTheRulesAndTheCampaigns() {
        ask(district.wards().get(0))
                .body("scheme.id", equalTo("P2019"))
                .body("scheme.revision", equalTo(1))
                .body("campaigns.id", contains(round.toString()))
                .body("campaigns.rootUnitId", contains(district.root().toString()))
                .body("campaigns.holdsUnder", contains(true));
        ask(district.province().id()).body("campaigns.holdsUnder", contains(false));
    }

    @Test
    void withoutCampaignNothingChanged() {
        Rounds.get("/tallies/last-change?under={u}&period=2021", district.root())
                .body("lastRecordedAt", nullValue())
                .body("campaigns", hasSize(0))
                .body("scheme.id", equalTo("P2019"));
        Rounds.get("/tallies/last-change?under={u}&period=1999", district.root())
                .body("scheme", nullValue());
    }

    @Test
    void closingIsAChange() {
        var open = last(district.root());

        Rounds.post("/campaigns/" + round + "/close", Map.of()).statusCode(200);

        assertNotEquals(open, last(district.root()));
        assertNotEquals(open, last(district.cells().get(0)));
    }

    @Test
    void aUnitThatLeftTheCopiedTreeChangedWhenItLeft() {
        var cell = district.cells().get(0);
        var before = ask(cell).extract().jsonPath();
        district.withoutUnit(cell).known();
        Rounds.post("/campaigns/" + round + "/roster-refresh", Map.of("reason", "Giải thể", "dryRun", false))
                .statusCode(200);

        var after = ask(cell).body("campaigns", hasSize(0)).extract().jsonPath();

        assertNotEquals(before.getString("lastRecordedAt"), after.getString("lastRecordedAt"));
        assertEquals(unitsAt(cell, after.getString("knownAt")), unitsAt(cell, after.getString("lastRecordedAt")));
        assertEquals(1, unitsAt(cell, before.getString("lastRecordedAt")).size());
    }

    private static List<Object> unitsAt(UUID under, String knownAt) {
        JsonPath answer = Rounds.get("/tallies?under={u}&period=2022&knownAt={k}", under, knownAt)
                .statusCode(200)
                .extract()
                .jsonPath();
        return answer.getList("units");
    }

    @Test
    void missingParametersAndUnsettledInstantsAreRefused() {
        Rounds.get("/tallies/last-change?under={u}", district.root())
                .statusCode(400)
                .body("type", equalTo("/problems/request-invalid"));
        Rounds.get("/tallies/last-change?under={u}&period=2022&knownAt=2099-01-01T00:00:00Z", district.root())
                .statusCode(409)
                .body("type", equalTo("/problems/known-at-not-settled"));
    }

    @Test
    void findingsMayChangeWithAnyFact() {
        decide(0);
        var counts = last(district.root());

        Conduct.leave(district.members().get(0).id(), "SICK", "2022-03-01", "2022-08-01")
                .statusCode(201);

        var all = Rounds.get("/tallies/last-change?under={u}&period=2022&facts=all", district.root())
                .statusCode(200)
                .extract();
        assertEquals(counts, last(district.root()));
        assertTrue(Instant.parse(all.path("lastRecordedAt")).isAfter(Instant.parse(counts)));
        Rounds.get("/tallies/last-change?under={u}&period=2022&facts=some", district.root())
                .statusCode(400);
    }
}
