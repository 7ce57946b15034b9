package vn.xeploai.ratings.tally;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.ratings.testing.Post;
import vn.xeploai.ratings.testing.RandomActs;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

@ServiceTest
class TallyRowsTest {
    private static final int ACTS = 20;
    private static final String OF_STATE = "also.counts.collect { it.subjectKind + ' ' + it.state + ' ' + it.count }";

    @Test
    void aRowIsAUnitWithEverythingBelowIt() {
        var district = Tree.aDistrict(2, 2, 3);
        var round = Rounds.anOpenRound("2022", district);
        var ward = district.wards().get(0);
        Rounds.recordElsewhere(round, district.root(), List.of(Rounds.graded("GRASSROOTS_ORGANISATION", ward, "HTTNV")))
                .statusCode(201);
        var report = Map.of("unitId", ward, "number", "7-BC/ĐU", "date", "2022-12-30", "signer", "Bí thư");
        Rounds.post("/campaigns/" + round + "/submissions", report).statusCode(201);

        var row = "units.find { it.unitId == '" + ward + "' }.";
        Rounds.get("/tallies?under={u}&period=2022&detail=rows", district.root())
                .statusCode(200)
                .body("units", hasSize(3))
                .body("units[0].unitId", equalTo(district.root().toString()))
                .body("units[0].own", nullValue())
                .body("units.submittedAll", containsInAnyOrder(true, true, false))
                .body(row + "unitCount", equalTo(3))
                .body(row + "submittedAll", equalTo(true))
                .body(row + "submission.number", equalTo("7-BC/ĐU"))
                .body(row + "own.subjectKind", equalTo("GRASSROOTS_ORGANISATION"))
                .body(row + "own.grade", equalTo("HTTNV"))
                .body(row + "own.submitted", equalTo(true))
                .body(row + "counts.count", containsInAnyOrder(1, 2, 6));
    }

    @Test
    void anotherTrackIsReportedAsOneTotal() {
        var plain = Tree.aDistrict(2, 1, 2);
        var ward = plain.wards().get(0);
        var one = plain.members().get(0);
        var other = plain.members().get(2);
        var district = plain.holding(Post.official(one, ward, true), Post.official(other, plain.root(), false))
                .known();
        var round = Rounds.anOpenRound("2022", district);
        var asked = "/tallies?under={u}&period=2022&detail=rows&alsoTrack=STATE";
        Rounds.get(asked, district.root()).body("also.campaigns", hasSize(0)).body("also.counts", hasSize(0));

        var officials = Rounds.anOpenRoundOfAll("2022", "STATE", district);
        var document = Rounds.recordElsewhere(officials, ward, List.of(Rounds.graded("OFFICIAL", one.id(), "HTTNV")))
                .statusCode(201);

        Rounds.get(asked, district.root())
                .statusCode(200)
                .body("campaigns.id", contains(round.toString()))
                .body("campaigns[0].subjectKinds", hasItem("CELL"))
                .body("also.track", equalTo("STATE"))
                .body("also.scheme.id", equalTo("S2020"))
                .body("also.campaigns.id", contains(officials.toString()))
                .body("also.campaigns[0].subjectKinds", contains("OFFICIAL", "AGENCY"))
                .body("also.campaigns[0].holdsUnder", equalTo(true))
                .body(OF_STATE, containsInAnyOrder("OFFICIAL PENDING 1", "OFFICIAL DECIDED 1", "AGENCY PENDING 1"));
        Rounds.get(asked, ward).body(OF_STATE, containsInAnyOrder("OFFICIAL DECIDED 1", "AGENCY PENDING 1"));
        Rounds.get("/tallies?under={u}&period=2022", ward).body("also", nullValue());
        Rounds.get(asked, plain.province().id()).body("also.campaigns[0].holdsUnder", equalTo(false));
        Rounds.get("/tallies/last-change?under={u}&period=2022&alsoTrack=STATE", ward)
                .body("lastRecordedAt", equalTo(document.extract().path("recordedAt")))
                .body("campaigns.id", contains(round.toString()));
    }

    @Test
    void anUnsupportedDetailIsRefused() {
        Rounds.get("/tallies?under={u}&period=2022&detail=sums", UUID.randomUUID())
                .statusCode(400)
                .body("type", equalTo("/problems/parameter-malformed"));
    }

    @Test
    void aReportOfAWardCoversItsCells() {
        var district = Tree.aDistrict(2, 2, 3);
        var round = Rounds.anOpenRound("2022", district);
        var ward = district.wards().get(0);
        var before = Rounds.watermark();
        var report = Map.of("unitId", ward, "number", "8-BC/ĐU", "date", "2022-12-30", "signer", "Bí thư");
        Rounds.post("/campaigns/" + round + "/submissions", report).statusCode(201);

        var cell = district.cells().get(0);
        Rounds.get("/tallies?under={u}&period=2022&detail=rows", cell)
                .body("units.submittedAll", everyItem(equalTo(true)))
                .body("units[0].counts.submitted", everyItem(equalTo(true)))
                .body("units[0].own.submitted", equalTo(true));
        Rounds.get("/tallies?under={u}&period=2022&detail=rows&knownAt={k}", cell, before)
                .body("units.submittedAll", everyItem(equalTo(false)))
                .body("units[0].counts.submitted", everyItem(equalTo(false)));
        var beside = district.cells().get(2);
        Rounds.get("/tallies?under={u}&period=2022&detail=rows", beside)
                .body("units.submittedAll", everyItem(equalTo(false)));
    }

    /** Whatever the tree, whatever was decided and submitted, now and as it was known before. */
    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6, 7})
    void rowsAreTheSumsOfTheirUnits(long seed) {
        var random = new Random(seed);
        var district = Tree.aRandomDistrict(random);
        var acts = new RandomActs(random, district, "2022");
        List<String> instants = new ArrayList<>();

        for (var act = 0; act < ACTS; act++) {
            acts.something();
            instants.add(Rounds.watermark().toString());
        }

        for (var under : List.of(district.province().id(), district.root(), acts.anyUnit(), acts.anyUnit())) {
            for (var knownAt : List.of(instants.get(random.nextInt(ACTS)), instants.get(ACTS - 1))) {
                assertSummed(ask(under, "units", knownAt), ask(under, "rows", knownAt));
            }
        }
    }

    private static JsonPath ask(UUID under, String detail, String knownAt) {
        return Rounds.get("/tallies?under={u}&period=2022&detail={d}&knownAt={k}", under, detail, knownAt)
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void assertSummed(JsonPath units, JsonPath rows) {
        var byHand = new SummedUnits(units);
        assertEquals(byHand.rows(), rows(rows));
        List<Map<String, Object>> listed = units.getList("units");
        for (var unit : listed) {
            var covered = byHand.covered((String) unit.get("unitId"));
            assertEquals(
                    covered,
                    counts(unit).stream()
                                    .allMatch(count -> count.get("submitted").equals(true))
                            && (covered || !counts(unit).isEmpty()));
        }
        List<Map<String, Object>> summed = rows.getList("units");
        for (var row : summed) {
            var same = listed.stream()
                    .filter(unit -> unit.get("unitId").equals(row.get("unitId")))
                    .findFirst()
                    .orElseThrow();
            assertEquals(same.get("own"), row.get("own"));
            assertEquals(same.get("submission"), row.get("submission"));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> counts(Map<String, Object> unit) {
        return (List<Map<String, Object>>) unit.get("counts");
    }

    private static Map<String, SummedUnits.Row> rows(JsonPath answer) {
        Map<String, SummedUnits.Row> rows = new HashMap<>();
        List<Map<String, Object>> listed = answer.getList("units");
        for (var row : listed) {
            Map<String, Long> counts = new TreeMap<>();
            counts(row).forEach(count -> counts.put(SummedUnits.key(count), ((Number) count.get("count")).longValue()));
            var hash = row.get("rosterHash");
            rows.put(
                    (String) row.get("unitId"),
                    new SummedUnits.Row(
                            ((Number) row.get("unitCount")).longValue(),
                            hash == null ? null : new BigInteger((String) hash),
                            (Boolean) row.get("submittedAll"),
                            counts));
        }
        return rows;
    }
}
