package vn.xeploai.emulation.eligibility;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.FakeOrigins;
import vn.xeploai.ratings.testing.Member;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** Units that came from others, as far as member-service says from which. */
@ServiceTest
class UnitOriginsTest {
    private static final String OF = "/eligibility?title={t}&year={y}&under={u}";

    private static void rate(UUID round, UUID body, List<Map<String, Object>> items) {
        Rounds.recordElsewhere(round, body, items).statusCode(201);
    }

    /** A cell that came of two on 1 July 2025: the years before are nobody's until the awarding body says so. */
    @Test
    void yearsBeforeAMergerCountByARecognition() {
        var old = Tree.aDistrict(1, 2, 1);
        for (var year = 2021; year <= 2024; year++) {
            var round = Rounds.anOpenRound(String.valueOf(year), old);
            rate(
                    round,
                    old.root(),
                    old.cells().stream().map(UnitOriginsTest::exemplary).toList());
        }
        var cell = UUID.randomUUID();
        FakeOrigins.merged(cell, "2025-07-01", old.cells().get(0), old.cells().get(1));
        var commune = Tree.aCommuneOf(old.province(), List.of(cell), List.of(Member.in(cell)))
                .founded(cell, "2025-07-01")
                .known();
        var round = Rounds.planned(Map.of(
                "period",
                "2025",
                "track",
                "PARTY",
                "rootUnitId",
                commune.root(),
                "subjectKinds",
                List.of("MEMBER", "CELL")));
        Rounds.post("/campaigns/" + round + "/open", Map.of()).statusCode(200);
        rate(round, commune.root(), List.of(exemplary(cell)));

        Rounds.get(OF, "CB_TB5_GK", 2025, commune.root())
                .statusCode(200)
                .body("items.verdict", contains("UNKNOWN"))
                .body("items[0].conditions[0].missing", contains("2021", "2022", "2023", "2024"))
                .body("items[0].conditions[0].evidence", hasSize(9))
                .body(
                        "items[0].conditions[0].actual",
                        containsString("2024 = {EXCELLENT TIEU_BIEU; EXCELLENT TIEU_BIEU}, 2025 = EXCELLENT"));

        Rounds.post(
                        "/streak-recognitions",
                        Map.of(
                                "recipient",
                                Map.of("kind", "UNIT", "id", cell),
                                "title",
                                "CB_TB5_GK",
                                "fromYear",
                                2021,
                                "toYear",
                                2024,
                                "recognisedOn",
                                "2025-12-20",
                                "recognisingUnitId",
                                commune.root(),
                                "document",
                                Map.of("number", "30-TB/TU", "date", "2025-12-20", "authority", "BTV")))
                .statusCode(201)
                .body("what", equalTo("STREAK"));

        Rounds.get(OF + "&verdict=ELIGIBLE", "CB_TB5_GK", 2025, commune.root())
                .body("items.verdict", contains("ELIGIBLE"))
                .body("items[0].conditions[0].evidence[0].kind", equalTo("STREAK_RECOGNITION"));
    }

    /** Of ten units eight are read first, and the others since none of these has the verdict. */
    @Test
    void nobodyIsAskedAfterMemberServiceDidNotAnswer() {
        var tree = Tree.aDistrict(1, 10, 0);
        Rounds.anOpenRound("2024", tree);
        var cells = sorted(tree.cells());
        FakeOrigins.silent(cells.get(1));

        Rounds.get(OF + "&verdict=NOT_ELIGIBLE&limit=1", "CB_TB5_GK", 2024, tree.root())
                .statusCode(200)
                .body("items", hasSize(0));

        assertTrue(FakeOrigins.asked(cells.get(7)));
        assertFalse(FakeOrigins.asked(cells.get(8)));
    }

    /** Of ten units a page of one reads the first eight, the row that shows whether there are more included. */
    @Test
    void aPageOfAVerdictDoesNotJudgeEverybody() {
        var tree = Tree.aDistrict(1, 10, 0);
        Rounds.anOpenRound("2024", tree);
        var cells = sorted(tree.cells());

        Rounds.get(OF + "&verdict=UNKNOWN&limit=1", "CB_TB5_GK", 2024, tree.root())
                .statusCode(200)
                .body("items.recipient.id", contains(cells.get(0).toString()))
                .body("next", notNullValue());

        assertTrue(FakeOrigins.asked(cells.get(7)));
        assertFalse(FakeOrigins.asked(cells.get(8)));
    }

    /** As PostgreSQL sorts them. */
    private static List<UUID> sorted(List<UUID> ids) {
        return ids.stream().sorted(Comparator.comparing(UUID::toString)).toList();
    }

    private static Map<String, Object> exemplary(UUID cell) {
        var item = Rounds.graded("CELL", cell, "HTXSNV");
        item.put("distinction", "TIEU_BIEU");
        return item;
    }
}
