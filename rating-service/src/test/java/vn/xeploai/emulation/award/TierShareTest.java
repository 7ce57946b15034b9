package vn.xeploai.emulation.award;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** Until 2017 a quarter of the cells that are rated excellent are exemplary (V15). */
@ServiceTest
class TierShareTest {
    private final Tree district = Tree.aDistrict(1, 5, 0);
    private final UUID ward = district.wards().get(0);

    private static Map<String, Object> exemplary(UUID cell) {
        var item = Rounds.graded("CELL", cell, "TSVM");
        item.put("distinction", "TIEU_BIEU");
        return item;
    }

    private static List<Map<String, Object>> awards(List<UUID> cells) {
        return cells.stream().map(cell -> Awards.item("CB_TB1", "UNIT", cell)).toList();
    }

    @Test
    void exemplaryCellsAreAShareOfExcellentOnes() {
        var campaign = Rounds.anOpenRound("2017", district);
        var rated = Rounds.document(
                campaign,
                ward,
                district.cells().subList(0, 4).stream()
                        .map(TierShareTest::exemplary)
                        .toList());
        rated.putAll(Map.of("origin", "ISSUED_ELSEWHERE", "date", "2017-12-20"));
        String decided =
                Rounds.post("/decisions", rated).statusCode(201).extract().path("id");
        var cells = district.cells();

        Awards.record(Awards.elsewhere(Awards.by(ward, campaign, "2017-12-19", awards(cells.subList(0, 1)))))
                .statusCode(201)
                .body("findings.rule", not(hasItem("V15")));
        Awards.record(Awards.by(ward, campaign, "2018-01-20", awards(cells.subList(1, 2))))
                .statusCode(201)
                .body("findings.findAll { it.rule == 'V15' }.expected", contains("≤ 1 (25 % × 4)"))
                .body("findings.findAll { it.rule == 'V15' }.actual", contains("2"))
                .body("findings.findAll { it.rule == 'V15' }.severity", contains("WARNING"));
        Rounds.get("/awards/figures?campaign={c}&under={w}", campaign, ward)
                .statusCode(200)
                .body("figures.find { it.unitId == '" + ward + "' }.share.base", equalTo(4))
                .body("figures.find { it.unitId == '" + ward + "' }.share.actualPercent", equalTo(50.0F));
        isOfTheDayOfTheDocument(campaign, decided);
    }

    /** A rating that is decided again later is one before, and an award of a later document is none. */
    private void isOfTheDayOfTheDocument(UUID campaign, String decided) {
        var again = Rounds.document(
                campaign,
                ward,
                List.of(Rounds.replacing(exemplary(district.cells().get(3)), decided)));
        again.putAll(Map.of("origin", "ISSUED_ELSEWHERE", "date", "2018-03-01"));
        Rounds.post("/decisions", again).statusCode(201);

        Awards.record(Awards.elsewhere(Awards.by(
                        ward, campaign, "2018-01-10", awards(district.cells().subList(2, 3)))))
                .statusCode(201)
                .body("findings.findAll { it.rule == 'V15' }.expected", contains("≤ 1 (25 % × 4)"))
                .body("findings.findAll { it.rule == 'V15' }.actual", contains("2"));
    }
}
