package vn.xeploai.ratings.tally;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
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
import vn.xeploai.ratings.testing.RandomActs;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

@ServiceTest
class TallyRowsTest {
    private static final int ACTS = 20;

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
    void aDetailThatIsNotOfferedIsRefused() {
        Rounds.get("/tallies?under={u}&period=2022&detail=sums", UUID.randomUUID())
                .statusCode(400)
                .body("type", equalTo("/problems/parameter-malformed"));
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
