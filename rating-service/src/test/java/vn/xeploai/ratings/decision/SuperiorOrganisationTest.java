package vn.xeploai.ratings.decision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.ratings.testing.Member;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;
import vn.xeploai.ratings.testing.Unit;

/** The organisations above the grass roots: districts until 30 June 2025, communes since, and provinces. */
@ServiceTest
class SuperiorOrganisationTest {
    private static final String KIND = "SUPERIOR_ORGANISATION";
    private static final List<String> KINDS = List.of("MEMBER", "CELL", "GRASSROOTS_ORGANISATION", KIND);

    private final Unit province = new Unit(UUID.randomUUID(), null, "PROVINCE_COMMITTEE", "CITY", "PROVINCE");

    /** A4 in 2025: phường Thới Long, now directly below its province. */
    private final Tree commune = aCommune(province);

    private static Tree aCommune(Unit province) {
        var cell = UUID.randomUUID();
        return Tree.aCommuneOf(province, List.of(cell), List.of(Member.in(cell), Member.in(cell)));
    }

    private static UUID anOpenRound(String period, Tree tree, List<String> kinds) {
        var round = Rounds.planned(
                Map.of("period", period, "track", "PARTY", "rootUnitId", tree.root(), "subjectKinds", kinds));
        Rounds.post("/campaigns/" + round + "/open", Map.of()).statusCode(200);
        return round;
    }

    private static List<Map<String, Object>> graded(UUID unit, String grade) {
        return List.of(Rounds.graded(KIND, unit, grade));
    }

    @Test
    void theProvinceDecidesOnACommuneAndNobodyElseDoes() {
        var round = anOpenRound("2025", commune, KINDS);
        decideBelow(round);

        Rounds.get("/competence?campaign={c}&subjectKind={k}&subjectId={s}&on=2025-12-20", round, KIND, commune.root())
                .statusCode(200)
                .body("competence.rule", equalTo("V18e"))
                .body("competence.bodies.unitId", contains(province.id().toString()))
                .body("competence.bodies[0].role", equalTo("PROVINCIAL_STANDING_COMMITTEE"))
                .body("competence.bodies[0].chosenBy", equalTo("SCHEME"));
        for (var other : List.of(
                commune.root(),
                aCommune(commune.province()).root(),
                aCommune(aProvince()).province().id())) {
            Rounds.decide(round, other, graded(commune.root(), "HTTNV"))
                    .statusCode(409)
                    .body("type", equalTo("/problems/decision-body-not-competent"))
                    .body("subjects[0].competence.rule", equalTo("V18e"));
        }
        Rounds.decide(round, province.id(), graded(commune.root(), "HTTNV"))
                .statusCode(201)
                .body("findings.rule", contains("V40"));
    }

    private static Unit aProvince() {
        return new Unit(UUID.randomUUID(), null, "PROVINCE_COMMITTEE", "PROVINCE", "PROVINCE");
    }

    private void decideBelow(UUID round) {
        Rounds.decide(round, commune.root(), Rounds.allGraded(commune.members(), "HTTNV"))
                .statusCode(201);
        Rounds.decide(
                        round,
                        commune.root(),
                        List.of(Rounds.graded("CELL", commune.cells().get(0), "HTTNV")))
                .statusCode(201);
    }

    @Test
    void aCommuneWaitsForItsCellsAndMembers() {
        var round = anOpenRound("2025", commune, KINDS);

        Rounds.decide(round, province.id(), graded(commune.root(), "HTTNV"))
                .statusCode(409)
                .body("findings.rule", hasItems("V17l", "V17p"));
        Rounds.recordElsewhere(round, province.id(), graded(commune.root(), "HTTNV"))
                .statusCode(201)
                .body("findings.rule", containsInAnyOrder("V17l", "V17p", "V40"));
    }

    @Test
    void theGradeOfACommuneIsInItsOwnTallyAndInThatOfItsProvince() {
        var round = anOpenRound("2025", commune, KINDS);
        decideBelow(round);
        Rounds.decide(round, province.id(), graded(commune.root(), "HTTNV")).statusCode(201);
        var row = "units.find { it.unitId == '" + commune.root() + "' }.";
        Rounds.get("/tallies?under={u}&period=2025&detail=rows", commune.root())
                .body(row + "own.grade", equalTo("HTTNV"))
                .body(row + "own.submitted", equalTo(false));

        var report = Map.of("unitId", commune.root(), "number", "7-BC/ĐU", "date", "2025-12-30", "signer", "Bí thư");
        Rounds.post("/campaigns/" + round + "/submissions", report).statusCode(201);

        for (var under : List.of(commune.root(), province.id())) {
            Rounds.get("/tallies?under={u}&period=2025&detail=rows", under)
                    .statusCode(200)
                    .body(row + "own.subjectKind", equalTo(KIND))
                    .body(row + "own.grade", equalTo("HTTNV"))
                    .body(row + "own.submitted", equalTo(true));
        }
        Rounds.get("/tallies/check?campaign={c}", round).body("differences", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({"2018, V18c, WARNING", "2022, V18c, ERROR", "2024, V18c, ERROR"})
    void theProvinceDecidedOnADistrict(String year, String rule, String severity) {
        var district = Tree.aDistrict(1, 1, 1);
        var round = anOpenRound(year, district, List.of(KIND));

        Rounds.get(
                        "/competence?campaign={c}&subjectKind={k}&subjectId={s}&on={o}",
                        round,
                        KIND,
                        district.root(),
                        year + "-12-28")
                .statusCode(200)
                .body("competence.rule", equalTo(rule))
                .body("competence.severity", equalTo(severity))
                .body(
                        "competence.bodies.unitId",
                        contains(district.province().id().toString()));
        Rounds.decideOn(year + "-12-28", round, district.province().id(), graded(district.root(), "HTTNV"))
                .statusCode(201);
    }

    /** Before 2018 no text says who decides. */
    @Test
    void beforeTheFirstRuleAnyUnitAboveDecidesOnADistrict() {
        var district = Tree.aDistrict(1, 1, 1);
        var round = anOpenRound("2014", district, List.of(KIND));

        Rounds.decideOn("2014-12-28", round, district.province().id(), graded(district.root(), "TSVM"))
                .statusCode(201)
                .body("findings", hasSize(0));
    }

    /** Five rated T allow one X: the communes of a province are one group. */
    @Test
    void theCommunesOfAProvinceAreCountedInOneGroupBelowIt() {
        var tree = Tree.aProvince(6);
        var round = anOpenRound("2025", tree, List.of(KIND));

        Rounds.decide(round, tree.root(), graded(tree.communes(), 2))
                .statusCode(409)
                .body("type", equalTo("/problems/quota-exceeded"))
                .body("quotas[0].unitId", equalTo(tree.root().toString()));
        Rounds.decide(round, tree.root(), graded(tree.communes(), 1))
                .statusCode(201)
                .body("findings.rule", everyItem(equalTo("V40")));

        Rounds.get("/quotas?campaign={c}", round)
                .body("groups.subjectKind", everyItem(equalTo(KIND)))
                .body("groups.unitId", contains(tree.root().toString()))
                .body("groups[0].answer.now.numerator", equalTo(1))
                .body("groups[0].answer.now.places", equalTo(0));
    }

    private static List<Map<String, Object>> graded(List<UUID> communes, int excellent) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (var commune : communes)
            items.add(Rounds.graded(KIND, commune, items.size() < excellent ? "HTXSNV" : "HTTNV"));
        return items;
    }

    @Test
    void theCentreDecidesOnAProvinceAfterItsCommunes() {
        var tree = Tree.aProvince(2);
        var centre = tree.above().get(0).id();
        var round = anOpenRound("2025", tree, List.of(KIND));

        Rounds.get("/competence?campaign={c}&subjectKind={k}&subjectId={s}&on=2025-12-20", round, KIND, tree.root())
                .body("competence.rule", equalTo("V18f"))
                .body("competence.bodies.unitId", contains(centre.toString()))
                .body("competence.bodies[0].role", equalTo("POLITBURO_OR_SECRETARIAT"));
        Rounds.decide(round, centre, graded(tree.root(), "HTTNV"))
                .statusCode(409)
                .body("findings.rule", hasItem("V17o"));
        Rounds.decide(round, tree.root(), graded(tree.communes(), 0)).statusCode(201);
        Rounds.decide(round, centre, graded(tree.root(), "HTTNV")).statusCode(201);

        Rounds.get("/quotas?campaign={c}", round)
                .body("groups.unitId", contains(tree.root().toString()));
        Rounds.get("/tallies?under={u}&period=2025&detail=rows", centre)
                .body("units.find { it.unitId == '" + tree.root() + "' }.own.grade", equalTo("HTTNV"));
    }

    @Test
    void theCentreItselfIsNotRated() {
        var centre = new Unit(UUID.randomUUID(), null, "CENTRAL_COMMITTEE", "COUNTRY", "CENTRAL");
        var tree = new Tree(List.of(), List.of(centre), List.of()).known();
        var round = anOpenRound("2025", tree, List.of(KIND));

        Rounds.get("/ratings?campaign={c}", round).body("items", hasSize(0));
        Rounds.get("/tallies?under={u}&period=2025&detail=rows", centre.id()).body("units[0].own", nullValue());
    }
}
