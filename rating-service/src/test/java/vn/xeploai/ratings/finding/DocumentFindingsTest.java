package vn.xeploai.ratings.finding;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.ratings.fact.Foundings;
import vn.xeploai.ratings.finding.Assessments.DocumentLine;
import vn.xeploai.ratings.rule.Finding;
import vn.xeploai.ratings.scheme.Severity;
import vn.xeploai.ratings.testing.Conduct;
import vn.xeploai.ratings.testing.Member;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** What the rules say of the lines of a document before it is recorded. */
@ServiceTest
class DocumentFindingsTest {
    private final Tree district = Tree.aDistrict(2, 2, 3);
    private final UUID ward = district.wards().get(0);
    private final UUID cell = district.cells().get(0);
    private final Member member = district.membersOf(cell).get(0);

    @Inject
    Assessments assessments;

    /** Situation, grade, and the rules that are broken: those that only inform are left out. */
    @ParameterizedTest
    @CsvSource({
        "2022, EXEMPT,      HTNV,   V02a",
        "2022, SUSPENDED,   HTNV,   V02b",
        "2022, YOUNG,       HTNV,   V02c",
        "2022, SICK,        HTTNV,  V05",
        "2022, SICK,        HTNV,   ''",
        "2022, DISCIPLINED, HTNV,   V08a",
        "2022, DISCIPLINED, KHTNV,  ''",
        "2022, USED_BEFORE, HTNV,   ''",
        "2022, UNUSED,      HTNV,   V08a",
        "2022, LAZY,        HTNV,   V08c",
        "2022, TEMPORARY,   HTNV,   V19b",
        "2024, EXEMPT,      HTNV,   V02a",
        "2024, SICK,        HTTNV,  ''",
        "2024, DISCIPLINED, HTNV,   V08f",
        "2024, HALF,        HTXSNV, V12b",
        "2024, WEAK,        HTTNV,  V12c",
        "2024, BAD,         HTNV,   V08a",
        "2025, EXEMPT,      HTNV,   V02a",
        "2025, SUSPENDED,   HTNV,   V02b",
        "2025, YOUNG,       HTNV,   V02c",
        "2025, SICK,        HTTNV,  ''",
        "2025, DISCIPLINED, HTNV,   V09a",
        "2025, REMEDIED,    HTNV,   V09a V22",
        "2025, OFF_DUTY,    HTNV,   ''",
        "2025, LAZY,        HTNV,   V12c V09d",
        "2025, HALF,        HTXSNV, V12a",
        "2025, COMPLAINT,   HTNV,   V21",
        "2025, TEMPORARY,   HTNV,   V19b",
        "2025, FOREIGN,     HTNV,   V10",
        "2025, GOOD,        TSVM,   V01",
    })
    void aMembersGradeIsTestedAgainstTheDataOfTheirYear(String year, String situation, String grade, String rules) {
        var tree = district.changed(member, as(situation)).known();
        var rating = Rounds.ratingOf(Rounds.anOpenRound(year, tree), member.id());
        happens(situation, year, rating);

        assertEquals(
                rules.isEmpty() ? List.of() : Arrays.asList(rules.split(" ")), broken(graded(rating, grade, year)));
    }

    private Member as(String situation) {
        return switch (situation) {
            case "EXEMPT", "SUSPENDED" -> new Member(member.id(), cell, situation);
            case "YOUNG" -> new Member(member.id(), cell, "PROBATIONARY", "2026-01-01", null);
            case "TEMPORARY" -> member.temporarilyIn(UUID.randomUUID());
            default -> member;
        };
    }

    private void happens(String situation, String year, UUID rating) {
        var terms = Conduct.terms(cell, year + "-06-20");
        switch (situation) {
            case "SICK" ->
                Conduct.leave(member.id(), "SICK", year + "-03-01", year + "-06-01")
                        .statusCode(201);
            case "DISCIPLINED" -> Conduct.aDiscipline("MEMBER", member.id(), terms);
            case "USED_BEFORE" -> {
                Rounds.recordElsewhere(
                                Rounds.anOpenRound("2021", district),
                                ward,
                                List.of(Rounds.graded("MEMBER", member.id(), "KHTNV")))
                        .statusCode(201);
                Conduct.aDiscipline("MEMBER", member.id(), usedIn2021(terms));
            }
            case "UNUSED" -> Conduct.aDiscipline("MEMBER", member.id(), usedIn2021(terms));
            case "REMEDIED" -> {
                terms.put("remedied", true);
                Conduct.aDiscipline("MEMBER", member.id(), terms);
            }
            case "OFF_DUTY" -> {
                terms.put("dutyRelated", false);
                Conduct.aDiscipline("MEMBER", member.id(), terms);
            }
            case "COMPLAINT" -> Conduct.aComplaint("MEMBER", member.id(), year + "-11-01");
            case "LAZY" ->
                report(
                        rating,
                        Map.of("TASKS_DONE_PERCENT", 40, "TASKS_NOT_COMPLETED_PERCENT", 60, "REMEDIED_IN_TIME", false));
            case "HALF" -> report(rating, half());
            case "WEAK" -> report(rating, Map.of("TASK_LEVEL", "TRUNG_BINH", "LOWEST_OTHER_LEVEL", "TOT"));
            case "BAD" -> report(rating, Map.of("TASK_LEVEL", "TOT", "LOWEST_OTHER_LEVEL", "KEM"));
            case "FOREIGN" -> report(rating, Map.of("OTHER_UNITS_VIOLATION_COUNTED", true));
            default -> report(rating, Map.of("UNITY_LOST", false));
        }
    }

    private static Map<String, Object> usedIn2021(Map<String, Object> terms) {
        terms.put("committedOn", "2021-03-01");
        terms.put("usedInYear", 2021);
        return terms;
    }

    /** 20 % exceeded: too little for the best grade in 2024 and in 2025. */
    private static Map<String, Object> half() {
        Map<String, Object> facts = new HashMap<>(Conduct.goodYear(20));
        facts.put("TASK_LEVEL", "XUAT_SAC");
        facts.put("LOWEST_OTHER_LEVEL", "TOT");
        return facts;
    }

    private void report(UUID rating, Map<String, Object> facts) {
        Conduct.report(rating, cell, facts).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "60, 30, HTTNV,  ''",
        "65, 27, HTTNV,  V11",
        "65, 27, HTXSNV, ''",
        "70, 31, HTXSNV, V11 V11",
    })
    void pointsAreTestedAgainstBandsAndGroups(int tasks, int general, String grade, String rules) {
        var rating = Rounds.ratingOf(Rounds.anOpenRound("2025", district), member.id());
        var points = tasks == 60 ? Conduct.points(25, 60) : Conduct.points(general, tasks);
        Rounds.act(rating, "self-rating", null, Map.of("grade", "HTTNV", "points", points))
                .statusCode(200);

        assertEquals(
                rules.isEmpty() ? List.of() : Arrays.asList(rules.split(" ")), broken(graded(rating, grade, "2025")));
    }

    @Test
    void theOrderAndTheDeadlineOf2024OnlyWarn() {
        var round = Rounds.anOpenRound("2024", district);

        Rounds.decideOn("2025-01-05", round, ward, List.of(Rounds.graded("CELL", cell, "HTNV")))
                .statusCode(201)
                .body("findings.rule", equalTo(List.of("V17e", "V20")))
                .body("findings.severity", everyItem(equalTo("WARNING")));
    }

    /** Of seven members two are rated excellent, where the quota of a year allows one. */
    @Test
    void theQuotaAndTheOrderOfAQuarterOnlyWarn() {
        var small = Tree.aDistrict(1, 1, 7);
        var round = Rounds.anOpenRound("2026-Q1", small);
        var grassRoots = small.wards().get(0);
        Rounds.decide(round, grassRoots, Rounds.allGraded(small.members().subList(0, 5), "HTTNV"))
                .statusCode(201);

        Rounds.decide(round, grassRoots, Rounds.allGraded(small.members().subList(5, 7), "HTXSNV"))
                .statusCode(201)
                .body("findings.findAll { it.rule == 'V15' }.severity", equalTo(List.of("WARNING")));
        Rounds.decide(round, small.root(), List.of(Rounds.graded("GRASSROOTS_ORGANISATION", grassRoots, "HTNV")))
                .statusCode(201)
                .body("findings.findAll { it.rule == 'V17e' }.severity", equalTo(List.of("WARNING")));
    }

    @Test
    void aCellWaitsForItsMembersAndAWardForItsCellsUnlessTheDocumentDecidesThem() {
        var round = Rounds.anOpenRound("2025", district);
        var wardRating = Rounds.ratingOf(round, ward);
        var cells = district.cells().subList(0, 2);
        var members =
                cells.stream().flatMap(one -> district.membersOf(one).stream()).toList();

        assertEquals(List.of("V17e", "V17g"), broken(graded(wardRating, "HTNV", "2025")));
        assertEquals(List.of("V17c"), broken(graded(Rounds.ratingOf(round, cell), "HTNV", "2025")));

        List<DocumentLine> document = new ArrayList<>();
        document.add(item(wardRating, "HTNV", "2025"));
        cells.forEach(one -> document.add(item(Rounds.ratingOf(round, one), "HTNV", "2025")));
        members.forEach(one -> document.add(item(Rounds.ratingOf(round, one.id()), "HTNV", "2025")));
        var findings = assessments.findings(document, Foundings.none());
        assertEquals(document.size(), findings.size());
        findings.values().forEach(of -> assertEquals(List.of(), broken(of)));
    }

    @Test
    void aSubjectWhoseDecisionWasCancelledIsStillUndecided() {
        var round = Rounds.anOpenRound("2025", district);
        var rating = Rounds.ratingOf(round, cell);
        var members = Rounds.allGraded(district.membersOf(cell), "HTNV");
        var document =
                Rounds.decide(round, ward, members).statusCode(201).extract().<String>path("id");
        assertEquals(List.of(), broken(graded(rating, "HTNV", "2025")));

        var cancelled = new HashMap<>(members.get(0));
        cancelled.remove("grade");
        cancelled.put("cancel", true);
        Rounds.decide(round, ward, List.of(Rounds.replacing(cancelled, document)))
                .statusCode(201);

        assertEquals(List.of("V17c"), broken(graded(rating, "HTNV", "2025")));
    }

    @Test
    void aSubjectDecidedLaterWasNotDecidedBefore() {
        var round = Rounds.anOpenRound("2025", district);
        var rating = Rounds.ratingOf(round, cell);
        var document = Rounds.document(round, ward, Rounds.allGraded(district.membersOf(cell), "HTNV"));
        document.put("date", "2025-12-20");
        Rounds.post("/decisions", document).statusCode(201);

        assertEquals(List.of("V17c"), broken(findings(item(rating, "HTNV", LocalDate.of(2025, 12, 19)))));
        assertEquals(List.of(), broken(findings(item(rating, "HTNV", LocalDate.of(2025, 12, 20)))));
    }

    @Test
    void aViolationCountsToTheUnitWhereItWasCommitted() {
        var round = Rounds.anOpenRound("2025", district);
        var elsewhere = district.cells().get(1);
        var terms = Conduct.terms(elsewhere, "2025-06-20");
        terms.put("ledThere", true);
        Conduct.aDiscipline("MEMBER", member.id(), terms);

        assertEquals(List.of("V17c"), warned(round, cell));
        assertEquals(List.of("V13b", "V17c"), warned(round, elsewhere));
    }

    @Test
    void aDisciplinedUnitBarsTheBestGradeOfThoseAboveIt() {
        var round = Rounds.anOpenRound("2025", district);
        var terms = Conduct.terms(cell, "2025-06-20");

        Conduct.aDiscipline("CELL", cell, terms);

        assertEquals(List.of("V13b", "V17e", "V17g"), warned(round, ward));
        assertEquals(List.of("V17e", "V17g"), warned(round, district.wards().get(1)));
    }

    private List<String> warned(UUID round, UUID unit) {
        return broken(findings(item(Rounds.ratingOf(round, unit), "HTXSNV", "2025")));
    }

    @Test
    void twoBadYearsInARowAreAnAlert() {
        var before = Rounds.anOpenRound("2024", district);
        var document = Rounds.document(before, ward, List.of(Rounds.graded("MEMBER", member.id(), "KHTNV")));
        Rounds.post("/decisions", document).statusCode(201);
        var rating = Rounds.ratingOf(Rounds.anOpenRound("2025", district), member.id());

        assertEquals(1, streaks(graded(rating, "KHTNV", "2025")));
        assertEquals(0, streaks(graded(rating, "HTNV", "2025")));
    }

    private static long streaks(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.rule().equals("V30")).count();
    }

    @ParameterizedTest
    @CsvSource({"2025-12-30, ''", "2025-12-31, V20a", "2026-01-15, V20a V20b"})
    void theLastDaysOfAYearAreADeadline(LocalDate day, String rules) {
        var rating = Rounds.ratingOf(Rounds.anOpenRound("2025", district), member.id());

        assertEquals(
                rules.isEmpty() ? List.of() : Arrays.asList(rules.split(" ")),
                broken(findings(item(rating, "HTNV", day))));
    }

    @Test
    void aReasonThatDoesNotAgreeWithTheDataWarns() {
        var rating = Rounds.ratingOf(Rounds.anOpenRound("2025", district), member.id());
        var day = LocalDate.of(2025, 12, 20);

        var young = findings(new DocumentLine(rating, null, "ADMITTED_UNDER_SIX_MONTHS", day, null, List.of()));
        var absent = findings(new DocumentLine(rating, null, "ABSENT", day, null, List.of()));

        assertEquals(List.of("V04"), broken(young));
        assertEquals(Severity.WARNING, young.get(0).severity());
        assertEquals(List.of(), broken(absent));
    }

    private List<Finding> graded(UUID rating, String grade, String year) {
        return findings(item(rating, grade, year));
    }

    private List<Finding> findings(DocumentLine item) {
        return assessments.findings(List.of(item), Foundings.none()).get(item.ratingId());
    }

    private static DocumentLine item(UUID rating, String grade, String year) {
        return item(rating, grade, LocalDate.of(Integer.parseInt(year), 12, 20));
    }

    private static DocumentLine item(UUID rating, String grade, LocalDate day) {
        return new DocumentLine(rating, grade, null, day, null, List.of());
    }

    /** Without V40, since most of these grades rest on nothing. */
    private static List<String> broken(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Finding::rule)
                .filter(rule -> !rule.equals("V40"))
                .toList();
    }

    /** The year, what there is of the member, the grade, and whether the grade rests on nothing. */
    @ParameterizedTest
    @CsvSource({
        "2025, NOTHING, HTNV,  true",
        "2025, NOTHING, KHTNV, false",
        "2025, MEASURE, HTNV,  false",
        "2025, POINTS,  HTNV,  false",
        "2025, OPINION, HTNV,  false",
        "2024, NOTHING, HTNV,  false",
    })
    void aGradeThatRestsOnNothingIsNotInOrder(String year, String ground, String grade, boolean warned) {
        var rating = Rounds.ratingOf(Rounds.anOpenRound(year, district), member.id());
        if (ground.equals("MEASURE")) report(rating, Map.of("TASKS_DONE_PERCENT", 100));
        Map<String, Object> self = new HashMap<>(Map.of("grade", "HTNV"));
        if (ground.equals("POINTS")) self.put("points", Conduct.points(25, 30));
        if (ground.equals("POINTS") || ground.equals("OPINION"))
            Rounds.act(rating, "self-rating", null, self).statusCode(200);

        var found = findings(item(rating, grade, year)).stream()
                .filter(finding -> finding.rule().equals("V40"))
                .toList();

        assertEquals(
                warned ? List.of(Severity.WARNING) : List.of(),
                found.stream().map(Finding::severity).toList());
    }

    @Test
    void anExpelledMemberIsFoundOnTheRosterAndWithAGrade() {
        var round = Rounds.anOpenRound("2022", district);
        var terms = Conduct.terms(cell, "2022-06-20");
        terms.put("form", "KHAI_TRU");
        Conduct.aDiscipline("MEMBER", member.id(), terms);
        var listed = "/findings?campaign=" + round + "&rule=V41";

        Rounds.get(listed).body("items.subject.id", equalTo(List.of(member.id().toString())));
        Rounds.decide(round, ward, List.of(Rounds.graded("MEMBER", member.id(), "KHTNV")))
                .statusCode(201)
                .body("findings.rule", equalTo(List.of("V41")))
                .body("findings.severity", everyItem(equalTo("WARNING")));
        Rounds.get(listed).body("items.subject.id", equalTo(List.of(member.id().toString())));
    }

    @Test
    void anExpelledMemberWhoIsNotRatedIsInOrder() {
        var round = Rounds.anOpenRound("2022", district);
        var terms = Conduct.terms(cell, "2022-06-20");
        terms.put("form", "KHAI_TRU");
        Conduct.aDiscipline("MEMBER", member.id(), terms);

        Rounds.decide(round, ward, List.of(Rounds.notRated("MEMBER", member.id(), "OTHER")))
                .statusCode(201)
                .body("findings", empty());
        Rounds.get("/findings?campaign=" + round + "&rule=V41").body("items", empty());
    }

    /** 92 points, 20 % exceeded: of the best grade too little is exceeded, for the next one the points are too many. */
    @Test
    void whereNoRuleFitsTheCompetentBodyDecidesWithAReason() {
        var round = Rounds.anOpenRound("2025", district);
        var rating = Rounds.ratingOf(round, member.id());
        report(rating, Conduct.goodYear(20));
        Rounds.act(rating, "self-rating", null, Map.of("grade", "HTTNV", "points", Conduct.points(27, 65)))
                .statusCode(200);
        var line = Rounds.graded("MEMBER", member.id(), "HTTNV");

        Rounds.decideOn("2025-12-20", round, ward, List.of(line))
                .statusCode(409)
                .body("type", equalTo("/problems/decision-against-rules"))
                .body("findings.rule", equalTo(List.of("V22")))
                .body("findings[0].expected", equalTo("reason"));
        line.put("reason", "Tập thể chi ủy thống nhất");
        Rounds.decideOn("2025-12-20", round, ward, List.of(line))
                .statusCode(201)
                .body("findings.rule", equalTo(List.of("V11", "V22")))
                .body("findings.severity", everyItem(equalTo("WARNING")));
    }

    @Test
    void aGapOpensNoBar() {
        var round = Rounds.anOpenRound("2025", district);
        var rating = Rounds.ratingOf(round, member.id());
        report(rating, Conduct.goodYear(20));
        Rounds.act(rating, "self-rating", null, Map.of("grade", "HTTNV", "points", Conduct.points(27, 65)))
                .statusCode(200);
        Conduct.aComplaint("MEMBER", member.id(), "2025-11-01");
        var line = Rounds.graded("MEMBER", member.id(), "HTTNV");
        line.put("reason", "Tập thể chi ủy thống nhất");

        Rounds.decideOn("2025-12-20", round, ward, List.of(line))
                .statusCode(409)
                .body("findings.rule", hasItem("V21"));
    }

    @Test
    void aFindingStatesTheRequirementAndNotItsOpposite() {
        var tree = district.changed(member, as("EXEMPT")).known();
        var rating = Rounds.ratingOf(Rounds.anOpenRound("2025", tree), member.id());

        var found = graded(rating, "HTNV", "2025").stream()
                .filter(finding -> finding.rule().equals("V02a"))
                .findFirst()
                .orElseThrow();

        assertEquals("¬(STANDING ∈ {EXEMPT})", found.expected());
        assertEquals("STANDING = EXEMPT", found.actual());
        assertTrue(
                found.explanation().vi().startsWith("Thuộc diện không xếp loại: "),
                found.explanation().vi());
        assertTrue(
                found.explanation().en().startsWith("Not to be rated: "),
                found.explanation().en());
    }

    @Test
    void theSubjectThatMustBeDecidedFirstIsNamed() {
        var round = Rounds.anOpenRound("2025", district);

        var words = graded(Rounds.ratingOf(round, cell), "HTNV", "2025").stream()
                .filter(finding -> finding.rule().equals("V17c"))
                .map(Finding::explanation)
                .findFirst()
                .orElseThrow();

        assertEquals("Phải xếp loại đảng viên trước", words.vi());
        assertEquals("First decide on the member", words.en());
    }
}
