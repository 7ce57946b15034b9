package vn.xeploai.ratings.finding;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.ratings.testing.Conduct;
import vn.xeploai.ratings.testing.Member;
import vn.xeploai.ratings.testing.Post;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** The rules about leaders, collectives and officials, in rounds that were opened from a roster with posts. */
@ServiceTest
class PostedFindingsTest {
    private final Tree district = Tree.aDistrict(1, 2, 4);
    private final UUID ward = district.wards().get(0);
    private final UUID cell = district.cells().get(0);
    private final Member secretary = district.members().get(0);
    private final Member official = district.members().get(1);
    private final Tree posted = district.holding(Post.secretary(secretary, ward), Post.official(official, ward, false))
            .known();

    @ParameterizedTest
    @CsvSource({
        "ABSENCE,   2022-03-01, 2022-07-01, HTTNV, V06b",
        "ABSENCE,   2022-03-01, 2022-07-01, HTNV,  ''",
        "ABSENCE,   2022-03-01, 2022-05-31, HTTNV, ''",
        "MATERNITY, 2022-03-01, 2022-07-01, HTTNV, ''",
    })
    void anAbsentOfficialIsNotGood(String kind, String from, String to, String grade, String rule) {
        var round = Rounds.anOpenRoundOfAll("2022", "STATE", posted);
        Conduct.leave(official.id(), kind, from, to).statusCode(201);

        assertBroken(rule, "V06", round, "OFFICIAL", official.id(), grade);
    }

    /** A document that was issued elsewhere is recorded with everything that it breaks. */
    private static void assertBroken(String rule, String family, UUID round, String kind, UUID subject, String grade) {
        Rounds.recordElsewhere(round, Tree.aDistrict(1, 1, 1).root(), List.of(Rounds.graded(kind, subject, grade)))
                .statusCode(201);
        List<String> found = Rounds.get("/ratings/{r}/findings", Rounds.ratingOf(round, kind, subject))
                .statusCode(200)
                .extract()
                .path("findings.rule");
        assertEquals(
                rule.isEmpty() ? List.of() : List.of(rule),
                found.stream().filter(one -> one.startsWith(family)).toList());
    }

    @Test
    void anOfficialWhoWorkedLessThanSixMonthsIsNotRated() {
        var round = Rounds.anOpenRoundOfAll("2022", "STATE", posted);
        Conduct.report(Rounds.ratingOf(round, official.id()), ward, Map.of("WORKED_MONTHS", 5))
                .statusCode(200);

        Rounds.decide(round, ward, List.of(Rounds.graded("OFFICIAL", official.id(), "HTNV")))
                .statusCode(409)
                .body("type", equalTo("/problems/decision-against-rules"))
                .body("findings.rule", hasItem("V06a"));
    }

    /** The year, the grade as an official, the grade as a member, and the rule that is broken. */
    @ParameterizedTest
    @CsvSource({
        "2018, HTTNV,  HTXSNV, V07a",
        "2018, HTXSNV, HTXSNV, ''",
        "2018, KHTNV,  HTNV,   V07b",
        "2022, HTTNV,  HTXSNV, V07a",
        "2022, HTXSNV, HTXSNV, ''",
        "2022, KHTNV,  HTNV,   V07b",
        "2022, KHTNV,  KHTNV,  ''",
        "2022, HTNV,   HTTNV,  V07d",
    })
    void aMembersGradeIsComparedWithTheirGradeAsAnOfficial(String year, String state, String party, String rule) {
        var officials = Rounds.anOpenRoundOfAll(year, "STATE", posted);
        Rounds.recordElsewhere(officials, ward, List.of(Rounds.graded("OFFICIAL", official.id(), state)))
                .statusCode(201);

        assertBroken(rule, "V07", Rounds.anOpenRoundOfAll(year, "PARTY", posted), "MEMBER", official.id(), party);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022", "2024"})
    void aMemberWaitsForTheirGradeAsAnOfficial(String year) {
        Rounds.anOpenRoundOfAll(year, "STATE", posted);
        var round = Rounds.anOpenRoundOfAll(year, "PARTY", posted);

        Rounds.decide(round, ward, List.of(Rounds.graded("MEMBER", official.id(), "HTNV")))
                .statusCode(409)
                .body("type", equalTo("/problems/decision-against-rules"))
                .body("findings.rule", hasItem("V17a"));
    }

    @ParameterizedTest
    @CsvSource({"2024, HTXSNV, V13a", "2024, HTNV, ''", "2025, HTXSNV, V13a", "2025, HTNV, ''"})
    void aDisciplinedUnitBarsTheBestGradeOfTheCollectiveAboveIt(String year, String grade, String rule) {
        var round = Rounds.anOpenRoundOfAll(year, "PARTY", posted);
        Conduct.aDiscipline("CELL", cell, Conduct.terms(cell, year + "-06-20"));

        assertBroken(rule, "V13", round, "COLLECTIVE", ward, grade);
    }

    @Test
    void aDisciplinedLeaderBarsTheBestGradeOfTheirCollective() {
        var round = Rounds.anOpenRoundOfAll("2025", "PARTY", posted);
        var terms = Conduct.terms(ward, "2025-06-20");
        terms.put("ledThere", true);
        Conduct.aDiscipline("LEADER", secretary.id(), terms);

        assertBroken("V13a", "V13", round, "COLLECTIVE", ward, "HTXSNV");
    }

    @Test
    void aHeadFollowsTheirCollective() {
        var round = Rounds.anOpenRoundOfAll("2025", "PARTY", posted);
        var head = List.of(Rounds.graded("LEADER", secretary.id(), "HTNV"));

        Rounds.decideOn("2025-12-20", round, district.root(), head)
                .statusCode(409)
                .body("type", equalTo("/problems/decision-against-rules"))
                .body("findings.rule", equalTo(List.of("V17a")));

        Rounds.decideOn("2025-12-20", round, district.root(), List.of(Rounds.graded("COLLECTIVE", ward, "HTNV")))
                .statusCode(201);
        Rounds.decideOn("2025-12-20", round, district.root(), head).statusCode(201);
    }

    @Test
    void aCollectiveFollowsThoseBelowIt() {
        var round = Rounds.anOpenRoundOfAll("2025", "PARTY", posted);

        Rounds.decideOn(
                        "2025-12-20",
                        round,
                        district.province().id(),
                        List.of(Rounds.graded("COLLECTIVE", district.root(), "HTNV")))
                .statusCode(409)
                .body("findings.rule", equalTo(List.of("V17b")));
    }

    /** What the ward has done and exceeded of its tasks, and the rules that bar the best grade of its head. */
    @ParameterizedTest
    @CsvSource({"100, 30, ''", "100, 29, V12d", "99, 40, V12d"})
    void theBestHeadLeadsAUnitThatHasDoneItsTasks(int done, int exceeded, String rule) {
        var round = Rounds.anOpenRoundOfAll("2025", "PARTY", posted);
        var own = Conduct.goodYear(0);
        Conduct.report(Rounds.ratingOf(round, "LEADER", secretary.id()), ward, own)
                .statusCode(200);
        var led = Map.<String, Object>of("TASKS_DONE_PERCENT", done, "TASKS_EXCEEDED_PERCENT", exceeded);
        Conduct.report(Rounds.ratingOf(round, "GRASSROOTS_ORGANISATION", ward), ward, led)
                .statusCode(200);

        assertBroken(rule, "V12", round, "LEADER", secretary.id(), "HTXSNV");
    }

    /** Who is reported to head the ward, the grades of the ward and of its secretary, and the rule that is broken. */
    @ParameterizedTest
    @CsvSource({
        ",      HTNV,  HTTNV, V39b",
        ",      HTTNV, HTTNV, ''",
        ",      KHTNV, HTNV,  V39c",
        "false, HTNV,  HTTNV, ''",
    })
    void aHeadIsNotRatedBetterThanTheUnitThatTheyHead(Boolean heads, String unit, String head, String rule) {
        var round = Rounds.anOpenRoundOfAll("2025", "PARTY", posted);
        Rounds.recordElsewhere(round, district.root(), List.of(Rounds.graded("GRASSROOTS_ORGANISATION", ward, unit)))
                .statusCode(201);
        var rating = Rounds.ratingOf(round, "LEADER", secretary.id());
        if (heads != null) Conduct.report(rating, ward, Map.of("HEADS", heads)).statusCode(200);

        assertBroken(rule, "V39", round, "LEADER", secretary.id(), head);
    }

    @Test
    void ofSeveralLeadersItIsUnknownWhoHeadsTheUnit() {
        var deputies = district.holding(Post.secretary(secretary, ward), Post.secretary(official, ward));
        var round = Rounds.anOpenRoundOfAll("2025", "PARTY", deputies.known());
        Rounds.recordElsewhere(round, district.root(), List.of(Rounds.graded("COLLECTIVE", ward, "HTNV")))
                .statusCode(201);

        assertBroken("", "V39", round, "LEADER", secretary.id(), "HTTNV");
        Conduct.report(Rounds.ratingOf(round, "LEADER", official.id()), ward, Map.of("HEADS", true))
                .statusCode(200);
        assertBroken("V39b", "V39", round, "LEADER", official.id(), "HTTNV");
    }

    @Test
    void anOfficialWhoHeadsAUnitIsComparedWithItFrom2026On() {
        var heading = district.holding(Post.official(official, ward, true)).known();
        var round = Rounds.anOpenRoundOfAll("2026-Q1", "STATE", heading);
        var party = Rounds.anOpenRoundOfAll("2026-Q1", "PARTY", heading);
        Rounds.recordElsewhere(party, district.root(), List.of(Rounds.graded("GRASSROOTS_ORGANISATION", ward, "HTNV")))
                .statusCode(201);

        assertBroken("V39b", "V39", round, "OFFICIAL", official.id(), "HTTNV");
    }

    @Test
    void whatIsReportedOfALeaderGoesBeforeWhatTheirUnitReports() {
        var round = Rounds.anOpenRoundOfAll("2025", "PARTY", posted);
        var head = Rounds.ratingOf(round, "LEADER", secretary.id());
        Conduct.report(Rounds.ratingOf(round, "COLLECTIVE", ward), ward, Map.of("TASKS_DONE_PERCENT", 60))
                .statusCode(200);
        assertLed(head, 60f, "LED_UNIT");

        Conduct.report(head, ward, Map.of("LED_UNIT_TASKS_DONE_PERCENT", 80)).statusCode(200);

        assertLed(head, 80f, "MEASURE");
    }

    private static void assertLed(UUID rating, float percent, String source) {
        var led = "facts.find { it.fact == 'LED_UNIT_TASKS_DONE_PERCENT' }";
        Rounds.get("/ratings/{r}/assessment", rating)
                .body(led + ".value.toFloat()", equalTo(percent))
                .body(led + ".source", equalTo(source));
    }

    /** The year, the standing, and the rule that is broken. */
    @ParameterizedTest
    @CsvSource({
        "2018, EXEMPT,    V02a",
        "2018, OFFICIAL,  ''",
        "2022, EXEMPT,    V02a",
        "2022, SUSPENDED, V02b",
        "2022, OFFICIAL,  ''",
    })
    void aLeaderHasTheStandingOfAMember(String year, String standing, String rule) {
        var round = Rounds.anOpenRoundOfAll(
                year, "PARTY", posted.standing(secretary, standing).known());

        assertBroken(rule, "V02", round, "LEADER", secretary.id(), "HTNV");
    }

    @ParameterizedTest
    @CsvSource({"2018, HTNV, V08", "2018, KHTNV, ''", "2022, HTNV, V08a"})
    void aDisciplinedLeaderIsRatedAsOtherMembersAre(String year, String grade, String rule) {
        var round = Rounds.anOpenRoundOfAll(year, "PARTY", posted);
        Conduct.aDiscipline("LEADER", secretary.id(), Conduct.terms(ward, year + "-06-20"));

        assertBroken(rule, "V08", round, "LEADER", secretary.id(), grade);
    }

    @ParameterizedTest
    @CsvSource({
        "LED_UNIT_TASKS_DONE_PERCENT,     60, HTNV,  V14a",
        "LED_UNIT_TASKS_DONE_PERCENT,     60, KHTNV, ''",
        "LED_UNIT_TASKS_DONE_PERCENT,     70, HTNV,  ''",
        "LED_UNITS_NOT_COMPLETED_PERCENT, 51, HTNV,  V14b",
        "LED_UNITS_NOT_COMPLETED_PERCENT, 50, HTNV,  ''",
    })
    void aLeaderAnswersForWhatTheyLead(String fact, int percent, String grade, String rule) {
        var round = Rounds.anOpenRoundOfAll("2025", "PARTY", posted);
        Conduct.report(Rounds.ratingOf(round, "LEADER", secretary.id()), ward, Map.of(fact, percent))
                .statusCode(200);

        assertBroken(rule, "V14", round, "LEADER", secretary.id(), grade);
    }
}
