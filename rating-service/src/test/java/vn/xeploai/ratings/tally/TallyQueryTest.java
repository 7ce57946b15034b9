package vn.xeploai.ratings.tally;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;
import vn.xeploai.ratings.testing.Unit;

@ServiceTest
class TallyQueryTest {
    private final Tree one = Tree.aDistrict(2, 2, 2);
    private final Tree other = Tree.aDistrictBelow(one.province(), 1, 1, 1);

    @Test
    void listedUnitsAreAnsweredFromAllTheirCampaigns() {
        var first = Rounds.anOpenRound("2022", one);
        var second = Rounds.anOpenRound("2022", other);
        var units = List.of(one.cells().get(3), other.cells().get(0), UUID.randomUUID());

        Rounds.post("/tallies/queries", Map.of("period", "2022", "units", units))
                .statusCode(200)
                .body("under", nullValue())
                .body("campaigns.id", containsInAnyOrder(first.toString(), second.toString()))
                .body(
                        "units.unitId",
                        containsInAnyOrder(units.get(0).toString(), units.get(1).toString()))
                .body("units.unitCount", everyItem(equalTo(1)))
                .body("units.submittedAll", everyItem(nullValue()));
    }

    @Test
    void theyAreCountedAsInOtherAnswers() {
        var round = Rounds.anOpenRound("2022", one);
        Rounds.decide(round, one.root(), Rounds.allGraded(one.members(), "HTTNV"))
                .statusCode(201);
        var knownAt = Rounds.watermark();
        var all = Rounds.get("/tallies?under={u}&period=2022&knownAt={k}", one.root(), knownAt)
                .extract()
                .jsonPath()
                .getList("units");
        Rounds.decide(
                        round,
                        one.root(),
                        List.of(Rounds.graded("CELL", one.cells().get(0), "HTTNV")))
                .statusCode(201);

        var ids = one.units().stream().map(Unit::id).toList();
        var listed = Rounds.post(
                        "/tallies/queries", Map.of("period", "2022", "units", ids, "knownAt", knownAt.toString()))
                .extract()
                .jsonPath()
                .getList("units");

        assertEquals(all, listed);
    }

    @Test
    void everySubmissionAboveCounts() {
        var round = Rounds.anOpenRound("2022", one);
        var report = Map.of("unitId", one.root(), "number", "9-BC/QU", "date", "2022-12-30", "signer", "Bí thư");
        Rounds.post("/campaigns/" + round + "/submissions", report).statusCode(201);
        var cell = one.cells().get(0);

        Rounds.post("/tallies/queries", Map.of("period", "2022", "units", List.of(cell)))
                .body("units[0].counts.submitted", everyItem(equalTo(true)))
                .body("units[0].own.submitted", equalTo(true));
        Rounds.get("/tallies?under={u}&period=2022", one.root())
                .body("units.find { it.unitId == '" + cell + "' }.counts.submitted", everyItem(equalTo(false)));
    }

    @Test
    void aListIsNeitherEmptyNorTooLong() {
        Rounds.post("/tallies/queries", Map.of("period", "2022", "units", List.of()))
                .statusCode(400)
                .body("type", equalTo("/problems/request-invalid"));
        var tooMany = Stream.generate(UUID::randomUUID).limit(50_001).toList();
        Rounds.post("/tallies/queries", Map.of("period", "2022", "units", tooMany))
                .statusCode(400)
                .body("errors", hasSize(1));
    }
}
