package vn.xeploai.ratings.overlay;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.ratings.testing.Conduct;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** Points and deadlines that an authority has adjusted, as the rules then apply them. */
@ServiceTest
class LocalRulesTest {
    private static final String V11 = "findings.findAll { it.rule == 'V11' }";
    private static final String V20 = "findings.findAll { it.rule == 'V20a' }";
    /** 20 + 80 points and 90/80/50, as QĐ 212/2025/QĐ-UBND has them. */
    private static final Map<String, Object> SCALE =
            Map.of("weights", Map.of("maxima", Map.of("GENERAL", 20, "TASKS", 80), "thresholds", Map.of("GOOD", 80)));

    private final Tree district = Tree.aDistrict(2, 1, 2);
    private final UUID ward = district.wards().get(0);
    private final UUID other = district.wards().get(1);
    private final UUID member = district.members().get(0).id();
    private final UUID neighbour = district.members().get(2).id();
    private UUID round;

    @BeforeEach
    void open() {
        round = Rounds.anOpenRound("2025", district);
    }

    private static String set(UUID authority, String rule, Map<String, Object> adjustment) {
        var body = Map.of(
                "unitId",
                authority,
                "scheme",
                "P2025",
                "rule",
                rule,
                "documentNumber",
                "212-QĐ/" + authority.toString().substring(0, 4),
                "documentDate",
                "2025-11-24",
                "adjustment",
                adjustment);
        return Rounds.post("/overlays", body).statusCode(201).extract().path("id");
    }

    private void score(UUID who, Map<String, Integer> points) {
        var said = points.entrySet().stream()
                .map(one -> Map.of("criterion", one.getKey(), "points", one.getValue()))
                .toList();
        Rounds.act(Rounds.ratingOf(round, who), "self-rating", null, Map.of("grade", "HTTNV", "points", said))
                .statusCode(200);
    }

    private ValidatableResponse decide(UUID who, UUID body, String grade, String date) {
        return Rounds.decideOn(date, round, body, List.of(Rounds.graded("MEMBER", who, grade)));
    }

    private ValidatableResponse findings(UUID who) {
        return Rounds.get("/ratings/" + Rounds.ratingOf(round, who) + "/findings");
    }

    /** General and task points, the grade, and the refusal of the document: by the scheme all of it would fit. */
    @ParameterizedTest
    @CsvSource({
        "20, 65, HTTNV, 201, ",
        "25, 60, HTTNV, 409, GENERAL_POINTS = 0 … 20",
        "15, 60, HTTNV, 409, POINTS ≥ 80 ∧ POINTS < 90",
        "15, 60, HTNV,  201, ",
    })
    void theScaleOfTheNearestAuthorityIsApplied(int general, int tasks, String grade, int status, String expected) {
        var overlay = set(district.root(), "V11", SCALE);
        score(member, Map.of("GENERAL", general, "TASKS", tasks));

        var answer = decide(member, ward, grade, "2025-12-20").statusCode(status);

        if (expected == null) answer.body(V11, empty());
        else
            answer.body(V11 + ".expected", contains(expected))
                    .body(V11 + ".overlay.id", contains(overlay))
                    .body(V11 + ".overlay.unitId", contains(district.root().toString()))
                    .body(V11 + ".overlay.date", contains("2025-11-24"));
    }

    @Test
    void anotherAuthoritysScaleAppliesOnlyBelowIt() {
        set(district.root(), "V11", SCALE);
        var own = set(ward, "V11", Map.of("weights", Map.of("thresholds", Map.of("EXCELLENT", 95))));
        for (var who : List.of(member, neighbour)) score(who, Map.of("GENERAL", 25, "TASKS", 60));

        decide(member, ward, "HTTNV", "2025-12-20").statusCode(201);
        decide(neighbour, other, "HTTNV", "2025-12-20").statusCode(409).body(V11, hasSize(1));
        Rounds.get("/ratings/" + Rounds.ratingOf(round, member) + "/assessment")
                .body("adjusted.rule", contains("V11"))
                .body("adjusted.overlay.id", contains(own));
    }

    @Test
    void thePointsOfAnAnnexApplyWhereTheCriteriaShowThatItApplies() {
        var weights = Map.of("annex", "PHU_LUC_4", "maxima", Map.of("GROUP_1", 8, "GROUP_2", 12, "SELF_CRITICISM", 10));
        var overlay = set(ward, "V11", Map.of("weights", weights));
        score(member, Map.of("GROUP_1", 9, "GROUP_2", 9, "SELF_CRITICISM", 8, "TASKS", 60));

        decide(member, ward, "HTTNV", "2025-12-20")
                .statusCode(409)
                .body(V11 + ".expected", contains("GROUP_1 = 0 … 8"))
                .body(V11 + ".overlay.id", contains(overlay));
        score(member, Map.of("GROUP_1", 9, "SELF_CRITICISM", 8, "TASKS", 60));
        decide(member, ward, "HTTNV", "2025-12-20").statusCode(201);
    }

    @Test
    void aDeadlineIsTheDayOfTheNearestAuthority() {
        var overlay = set(ward, "V20a", Map.of("deadline", Map.of("month", 12, "day", 20, "yearOffset", 0)));

        decide(member, ward, "HTNV", "2025-12-20")
                .statusCode(201)
                .body(V20 + ".expected", contains("< 2025-12-20"))
                .body(V20 + ".overlay.id", contains(overlay));
        decide(neighbour, other, "HTNV", "2025-12-20").statusCode(201).body(V20, empty());
        Rounds.get("/findings?campaign={c}&rule=V20a&under={u}", round, ward)
                .body("items.find { it.subject.id == '%s' }.overlay.id".formatted(member), equalTo(overlay));
    }

    @Test
    void anOverlayIsAppliedAsRecordedAtTheInstant() {
        var before = Rounds.watermark();
        score(member, Map.of("GENERAL", 25, "TASKS", 60));
        decide(member, ward, "HTTNV", "2025-12-20").statusCode(201);
        var decided = Rounds.watermark();

        set(ward, "V11", SCALE);

        findings(member).body(V11, hasSize(1));
        var rating = Rounds.ratingOf(round, member);
        Rounds.get("/ratings/{r}/findings?knownAt={k}", rating, decided).body(V11, empty());
        Rounds.get("/ratings/{r}/findings?knownAt={k}", rating, before).body(V11, empty());
    }

    @ParameterizedTest
    @CsvSource({"2025-11-23, 201", "2025-11-24, 409", "2025-12-14, 409", "2025-12-15, 201"})
    void aScaleHoldsForDocumentsFromItsDateOnUntilThatOfItsRevocation(String day, int status) {
        var overlay = set(ward, "V11", SCALE);
        var revocation = Map.of("documentNumber", "213-QĐ/ĐU", "documentDate", "2025-12-15");
        Rounds.post("/overlays/" + overlay + "/revocation", revocation).statusCode(200);
        score(member, Map.of("GENERAL", 25, "TASKS", 60));

        decide(member, ward, "HTTNV", day).statusCode(status);
    }

    /** The central text does not divide the 70 points of tasks. */
    @ParameterizedTest
    @CsvSource({"36, 201, ", "41, 409, LOCAL_1 = 0 … 40"})
    void anAuthorityDividesThePointsOfTasks(int first, int status, String expected) {
        var overlay = set(ward, "V11", Map.of("weights", TASKS_DIVIDED));
        score(member, Map.of("GROUP_1", 9, "GROUP_2", 9, "SELF_CRITICISM", 8, "LOCAL_1", first, "LOCAL_2", 20));

        Rounds.get("/ratings/" + Rounds.ratingOf(round, member) + "/assessment")
                .body("facts.find { it.fact == 'TASK_POINTS' }.value", equalTo(first + 20))
                .body("facts.find { it.fact == 'POINTS' }.value", equalTo(first + 46));
        var answer = decide(member, ward, "HTTNV", "2025-12-20").statusCode(status);
        if (expected != null)
            answer.body(V11 + ".expected", contains(expected)).body(V11 + ".overlay.id", contains(overlay));
    }

    private static final Map<String, Object> TASKS_DIVIDED =
            Map.of("annex", "PHU_LUC_4", "criteria", List.of(criterion("LOCAL_1", 40), criterion("LOCAL_2", 30)));

    private static Map<String, Object> criterion(String code, int maximum) {
        return Map.of("group", "TASKS", "code", code, "name", "Tiêu chí của địa phương", "maximum", maximum);
    }

    @Test
    void pointsForTheCriteriaOfAnotherPlaceAreRefused() {
        set(Tree.aDistrict(1, 1, 1).root(), "V11", Map.of("weights", TASKS_DIVIDED));
        var points = List.of(Map.of("criterion", "LOCAL_1", "points", 30));

        Rounds.act(Rounds.ratingOf(round, member), "self-rating", null, Map.of("grade", "HTTNV", "points", points))
                .statusCode(422)
                .body("errors.code", contains("criterion-unknown"));
    }

    /** 35 % exceeded: enough for the scheme, not for the authority. */
    @Test
    void aFurtherConditionIsNeededBelowTheAuthorityThatSetIt() {
        var overlay = set(ward, "V12a", conditions("TASKS_EXCEEDED_PERCENT", "atLeast", 40));
        for (var who : List.of(member, neighbour)) {
            Conduct.report(Rounds.ratingOf(round, who), district.root(), Conduct.goodYear(35))
                    .statusCode(200);
            score(who, Map.of("GENERAL", 28, "TASKS", 66));
        }

        outcome(member, "NO_RULE_FITS");
        outcome(neighbour, "PROPOSED");
        Rounds.recordElsewhere(round, ward, List.of(Rounds.graded("MEMBER", member, "HTXSNV")))
                .statusCode(201)
                .body("findings.find { it.rule == 'V12a' }.overlay.id", equalTo(overlay));
    }

    private static Map<String, Object> conditions(String fact, String comparison, Object value) {
        return Map.of("conditions", List.of(Map.of("fact", fact, comparison, value)));
    }

    private void outcome(UUID who, String expected) {
        Rounds.get("/ratings/" + Rounds.ratingOf(round, who) + "/assessment")
                .body("assessment.outcome", equalTo(expected));
    }

    @Test
    void aFurtherConditionBarsAGradeBesidesThatOfTheScheme() {
        var overlay = set(ward, "V09d", conditions("TASKS_LATE_PERCENT", "moreThan", 30));
        Conduct.report(
                        Rounds.ratingOf(round, member),
                        ward,
                        Map.of("TASKS_LATE_PERCENT", 40, "TASKS_DONE_PERCENT", 100))
                .statusCode(200);

        decide(member, ward, "HTNV", "2025-12-20")
                .statusCode(409)
                .body("findings.find { it.rule == 'V09d' }.overlay.id", equalTo(overlay));
        decide(member, ward, "KHTNV", "2025-12-20").statusCode(201);
    }

    @Test
    void anAdjustmentThatDoesNotFitTheScaleIsRefused() {
        for (Map<String, Object> weights : List.<Map<String, Object>>of(
                Map.of(),
                Map.of("maxima", Map.of("GENERAL", 20)),
                Map.of("thresholds", Map.of("GOOD", 95)),
                Map.of("maxima", Map.of("GROUP_1", 10)))) {
            var body = Map.of(
                    "unitId", ward,
                    "scheme", "P2025",
                    "rule", "V11",
                    "documentNumber", "1-QĐ/ĐU",
                    "documentDate", "2025-11-24",
                    "adjustment", Map.of("weights", weights));
            Rounds.post("/overlays", body)
                    .statusCode(422)
                    .body("type", equalTo("/problems/overlay-adjustment-invalid"));
        }
    }
}
