package vn.xeploai.emulation.eligibility;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.FakeOrigins;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;
import vn.xeploai.ratings.testing.Unit;

/** Five years in a row until 2020, through everything that can happen to persons and units in them. */
@ServiceTest
class StreakTableTest {
    private static final String NOT_RATED = "NOT_RATED";

    private final Tree start = Tree.aDistrict(2, 4, 1);
    private final List<UUID> cells = start.cells();
    private final Map<String, String> decisions = new HashMap<>();

    private record Row(String what, String title, UUID subject, String verdict, String missing) {
        void check() {
            var answer = Rounds.get("/eligibility?title={t}&year=2020&subject={s}", title, subject)
                    .statusCode(200)
                    .extract()
                    .body()
                    .jsonPath();
            assertEquals(verdict, answer.getString("items[0].verdict"), what);
            assertEquals(missing, String.join(" ", answer.<String>getList("items[0].conditions[0].missing")), what);
        }
    }

    private UUID member(int at) {
        return start.members().get(at).id();
    }

    /** The members are excellent and the cells exemplary, in the words of the year, but for some members. */
    private UUID year(int year, Tree tree, Collection<UUID> exemplary, Map<UUID, String> others) {
        var round = Rounds.anOpenRound(String.valueOf(year), tree.known());
        List<Map<String, Object>> items = new ArrayList<>();
        for (var one : tree.members()) {
            var grade = others.getOrDefault(one.id(), year < 2018 ? "DTC_XS" : "HTXSNV");
            items.add(
                    grade.equals(NOT_RATED)
                            ? Rounds.notRated("MEMBER", one.id(), "OTHER")
                            : Rounds.graded("MEMBER", one.id(), grade));
        }
        for (var cell : exemplary) {
            var item = Rounds.graded("CELL", cell, year < 2018 ? "TSVM" : "HTXSNV");
            item.put("distinction", "TIEU_BIEU");
            items.add(item);
        }
        decisions.put(
                round.toString(),
                Rounds.recordElsewhere(round, tree.root(), items)
                        .statusCode(201)
                        .extract()
                        .path("id"));
        return round;
    }

    private void cancel(UUID round, UUID member) {
        var cancelled = Map.<String, Object>of(
                "subject",
                Map.of("kind", "MEMBER", "id", member),
                "cancel",
                true,
                "reason",
                "Kê khai không đúng",
                "replaces",
                decisions.get(round.toString()));
        var document = Rounds.document(round, start.root(), List.of(cancelled));
        document.putAll(Map.of("origin", "ISSUED_ELSEWHERE", "date", "2023-03-02"));
        Rounds.post("/decisions", document).statusCode(201);
    }

    private static Tree with(Tree tree, Unit unit) {
        return new Tree(
                tree.above(),
                Stream.concat(tree.units().stream(), Stream.of(unit)).toList(),
                tree.members());
    }

    private Unit founded(UUID unit, String day) {
        return new Unit(unit, start.wards().get(1), "CELL", "RESIDENTIAL", "CELL", day);
    }

    @Test
    void rowsOfYearsGoThroughTransfersRegimesAndReforms() {
        var divided = UUID.randomUUID();
        var merged = UUID.randomUUID();
        FakeOrigins.merged(divided, "2018-03-01", cells.get(7));
        FakeOrigins.merged(merged, "2019-07-01", cells.get(5), cells.get(6));

        year(2016, start, cells.subList(4, 8), Map.of());
        year(2017, start.without(start.members().get(3)), cells.subList(4, 8), Map.of());
        var in2018 = with(start.moved(start.members().get(0), cells.get(1)), founded(divided, "2018-03-01"));
        var of2018 =
                Stream.concat(cells.subList(4, 8).stream(), Stream.of(divided)).toList();
        var round = year(2018, in2018, of2018, Map.of(member(1), "HTTNV"));
        var in2019 = with(
                in2018.withoutUnit(cells.get(5))
                        .withoutUnit(cells.get(6))
                        .unitUnder(cells.get(4), start.wards().get(0)),
                founded(merged, "2019-07-01"));
        var later = List.of(cells.get(4), cells.get(7), divided, merged);
        year(2019, in2019, later, Map.of(member(4), NOT_RATED));
        var mover = in2019.members().stream()
                .filter(one -> one.id().equals(member(0)))
                .findFirst()
                .orElseThrow();
        year(2020, in2019.moved(mover, cells.get(2)), later, Map.of());
        cancel(round, member(2));

        assertAll(Stream.of(
                        new Row("two transfers and the regime of 2018", "DV_X5_GK", member(0), "ELIGIBLE", ""),
                        new Row("a lower year", "DV_X5_GK", member(1), "NOT_ELIGIBLE", "2018"),
                        new Row("a cancelled rating", "DV_X5_GK", member(2), "UNKNOWN", "2018"),
                        new Row("a year without campaign", "DV_X5_GK", member(3), "UNKNOWN", "2017"),
                        new Row("a year that was not rated", "DV_X5_GK", member(4), "NOT_ELIGIBLE", "2019"),
                        new Row("another parent", "CB_TB5_GK", cells.get(4), "ELIGIBLE", ""),
                        new Row("a merger", "CB_TB5_GK", merged, "UNKNOWN", "2016 2017 2018"),
                        new Row("a division", "CB_TB5_GK", divided, "UNKNOWN", "2016 2017"),
                        new Row("what remains of a division", "CB_TB5_GK", cells.get(7), "ELIGIBLE", ""))
                .map(row -> row::check));
    }
}
