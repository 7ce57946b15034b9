package vn.xeploai.ratings.submission;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.ratings.testing.Member;
import vn.xeploai.ratings.testing.RandomActs;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

@ServiceTest
class SubmissionDifferenceTest {
    private static final int ACTS = 15;

    private final Tree district = Tree.aDistrict(2, 2, 2);
    private final UUID ward = district.wards().get(0);
    private UUID round;
    private String document;
    private String first;

    @BeforeEach
    void decidedAndSubmitted() {
        round = Rounds.anOpenRound("2022", district);
        document = Rounds.decide(round, district.root(), Rounds.allGraded(district.members(), "HTTNV"))
                .statusCode(201)
                .extract()
                .path("id");
        first = submit(ward);
    }

    private String submit(UUID unit) {
        return Rounds.submit(round, unit).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse difference(String one, String other) {
        return Rounds.get("/submissions/{id}/difference?with={o}&total=true", one, other);
    }

    private void refresh(Tree changed) {
        changed.known();
        Rounds.post("/campaigns/" + round + "/roster-refresh", Map.of("reason", "Biến động", "dryRun", false))
                .statusCode(200);
    }

    @Test
    void aCorrectedGradeIsShownWithTheDocumentThatCorrectedIt() {
        var member = district.members().get(0).id();
        var item = Rounds.replacing(Rounds.graded("MEMBER", member, "HTNV"), document);
        item.put("reason", "Bỏ sót khuyết điểm");
        var correction = Rounds.decide(round, district.root(), List.of(item))
                .statusCode(201)
                .extract()
                .jsonPath();
        var second = submit(ward);

        difference(second, first)
                .statusCode(200)
                .body("before.version", equalTo(1))
                .body("after.version", equalTo(2))
                .body("subjects.total", equalTo(1))
                .body("subjects.items[0].subject.id", equalTo(member.toString()))
                .body("subjects.items[0].before.grade", equalTo("HTTNV"))
                .body("subjects.items[0].after.grade", equalTo("HTNV"))
                .body("subjects.items[0].acts.kind", contains("CONCLUSION"))
                .body("subjects.items[0].acts[0].decisionId", equalTo(correction.getString("id")))
                .body("subjects.items[0].acts[0].documentNumber", equalTo(correction.getString("number")))
                .body("subjects.items[0].acts[0].reason", equalTo("Bỏ sót khuyết điểm"))
                .body("subjects.items[0].acts[0].actor", notNullValue())
                .body("counts.find { it.subjectKind == 'MEMBER' && it.grade == 'HTTNV' }.difference", equalTo(-1))
                .body("counts.find { it.subjectKind == 'MEMBER' && it.grade == 'HTNV' }.after", equalTo(1));
    }

    @Test
    void aPublicationIsReportedAsAStep() {
        var member = district.members().get(0).id();
        Rounds.act(Rounds.ratingOf(round, member), "publication", district.root(), Map.of())
                .statusCode(200);
        var second = submit(ward);

        difference(first, second)
                .statusCode(200)
                .body("subjects.total", equalTo(1))
                .body("subjects.items[0].before.state", equalTo("DECIDED"))
                .body("subjects.items[0].after.state", equalTo("PUBLISHED"))
                .body("subjects.items[0].acts.kind", contains("STEP"));
    }

    @Test
    void itIsTheSameInEitherDirectionAndNeverChanges() {
        decide(0, "HTNV");
        var second = submit(ward);
        var answer = difference(second, first).statusCode(200).extract().<Object>path("subjects");
        decide(1, "KHTNV");
        submit(ward);

        assertEquals(answer, difference(first, second).extract().<Object>path("subjects"));
    }

    private void decide(int member, String grade) {
        var item = Rounds.graded("MEMBER", district.members().get(member).id(), grade);
        Rounds.decide(round, district.root(), List.of(Rounds.replacing(item, document)))
                .statusCode(201);
    }

    @Test
    void joinersLeaversAndMoversAreReported() {
        var leaver = district.members().get(0);
        var mover = district.members().get(1);
        var joiner = Member.in(district.cells().get(0));
        refresh(district.without(leaver).moved(mover, district.cells().get(2)).with(joiner));
        var second = submit(ward);

        var answer = difference(first, second).body("subjects.total", equalTo(3));
        of(answer, leaver)
                .body("before.counted", equalTo(true))
                .body("after.counted", equalTo(false))
                .body("after.state", equalTo("OFF_ROSTER"))
                .body("acts.kind", contains("ROSTER"))
                .body("acts[0].reason", equalTo("Biến động"));
        of(answer, mover)
                .body("after.counted", equalTo(false))
                .body("after.unitId", equalTo(district.cells().get(2).toString()))
                .body("acts.kind", contains("ROSTER"));
        of(answer, joiner).body("before", nullValue()).body("after.counted", equalTo(true));
    }

    private static ValidatableResponse of(ValidatableResponse answer, Member member) {
        return answer.rootPath("subjects.items.find { it.subject.id == '" + member.id() + "' }");
    }

    @Test
    void membersOfACellThatMovedAwayAreReported() {
        var cell = district.cells().get(0);
        refresh(district.unitUnder(cell, district.wards().get(1)));

        difference(first, submit(ward))
                .body("subjects.total", equalTo(3))
                .body("subjects.items.before.counted", contains(true, true, true))
                .body("subjects.items.after.counted", contains(false, false, false))
                .body("subjects.items.acts.flatten().kind", contains("TREE", "TREE", "TREE"))
                .body("subjects.items[0].acts[0].reason", equalTo("Biến động"));
        var whole = submit(district.root());
        difference(whole, submit(district.root())).body("subjects.items", hasSize(0));
    }

    @Test
    void pagesFollowEachOther() {
        for (var member = 0; member < 4; member++) decide(member, "HTNV");
        var second = submit(ward);
        Set<String> seen = new HashSet<>();

        var path = "/submissions/{id}/difference?with={o}&limit=3&after={a}";
        var page = Rounds.get(path, first, second, "").statusCode(200).extract().jsonPath();
        seen.addAll(page.getList("subjects.items.ratingId"));
        var last = Rounds.get(path, first, second, page.getString("subjects.next"))
                .body("subjects.items", hasSize(1))
                .body("subjects.next", nullValue())
                .extract()
                .jsonPath();
        seen.addAll(last.getList("subjects.items.ratingId"));

        assertEquals(4, seen.size());
    }

    @Test
    void onlyVersionsOfOneUnitAreCompared() {
        var other = submit(district.wards().get(1));

        difference(first, other)
                .statusCode(422)
                .body("type", equalTo("/problems/submission-not-comparable"))
                .body("errors[0].field", equalTo("with"));
        difference(first, UUID.randomUUID().toString())
                .statusCode(404)
                .body("type", equalTo("/problems/submission-not-found"));
        Rounds.get("/submissions/" + first + "/difference")
                .statusCode(400)
                .body("type", equalTo("/problems/request-invalid"));
        difference(first, first).statusCode(200).body("subjects.items", hasSize(0));
    }

    /** Whatever happened between: the counts are those of the figures, and their differences those of the subjects. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void differencesOfSubjectsAddUpToThoseOfCounts(long seed) {
        var random = new Random(seed);
        var acts = new RandomActs(random, Tree.aRandomDistrict(random), "2022");
        var unit = acts.anyUnit();
        var before = Rounds.submit(acts.round(), unit).extract().jsonPath();
        for (var act = 0; act < ACTS; act++) acts.something();
        var after = Rounds.submit(acts.round(), unit).statusCode(201).extract().jsonPath();

        var answer = Rounds.get(
                        "/submissions/{id}/difference?with={o}&limit=500",
                        before.getString("id"),
                        after.getString("id"))
                .statusCode(200)
                .extract()
                .jsonPath();

        assertEquals(
                members(unit, before),
                answer.getInt("counts.findAll { it.subjectKind == 'MEMBER' }.sum { it.before } ?: 0"));
        assertEquals(
                members(unit, after),
                answer.getInt("counts.findAll { it.subjectKind == 'MEMBER' }.sum { it.after } ?: 0"));
        List<Map<String, Object>> counts = answer.getList("counts");
        for (var count : counts) assertEquals(count.get("difference"), drawn(answer, count));
        assertEquals(
                answer.getList("subjects.items").size(),
                answer.getList("subjects.items.findAll { !it.acts.isEmpty() }").size());
    }

    private static int members(UUID unit, JsonPath submission) {
        return Rounds.get("/tallies?under={u}&period=2022&knownAt={k}", unit, submission.getString("knownAt"))
                .statusCode(200)
                .extract()
                .jsonPath()
                .getInt("units.counts.flatten().findAll { it.subjectKind == 'MEMBER' }.sum { it.count } ?: 0");
    }

    private static int drawn(JsonPath answer, Map<String, Object> count) {
        List<Map<String, Object>> subjects = answer.getList("subjects.items");
        return subjects.stream()
                .mapToInt(subject -> alike(subject, "after", count) - alike(subject, "before", count))
                .sum();
    }

    @SuppressWarnings("unchecked")
    private static int alike(Map<String, Object> subject, String side, Map<String, Object> count) {
        var figure = (Map<String, Object>) subject.get(side);
        var kind = ((Map<String, Object>) subject.get("subject")).get("kind");
        var same = figure != null
                && figure.get("counted").equals(true)
                && kind.equals(count.get("subjectKind"))
                && figure.get("state").equals(count.get("state"))
                && String.valueOf(figure.get("grade")).equals(String.valueOf(count.get("grade")))
                && String.valueOf(figure.get("notRatedReason")).equals(String.valueOf(count.get("notRatedReason")));
        return same ? 1 : 0;
    }
}
