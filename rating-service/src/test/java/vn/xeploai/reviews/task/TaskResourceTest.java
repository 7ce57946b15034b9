package vn.xeploai.reviews.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.ratings.testing.Conduct;
import vn.xeploai.ratings.testing.Member;
import vn.xeploai.ratings.testing.Post;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

@ServiceTest
class TaskResourceTest {
    /** Two wards of one cell of two members each, in a campaign of 2024. */
    private final Tree district = Tree.aDistrict(2, 1, 2).known();

    private final UUID ward = district.wards().get(0);
    private final Member member = district.membersOf(district.cells().get(0)).get(0);
    private UUID campaign;

    @BeforeEach
    void open() {
        campaign = Rounds.anOpenRound("2024", district);
    }

    @Test
    void aProgrammeSetsTasksForMembersAndUnits() {
        String id = programme(ward, task("MEMBER", member.id(), "2024-06-30"));
        Rounds.post("/work-programmes/" + id + "/tasks", Map.of("tasks", List.of(income("2024-12-15"))))
                .statusCode(200)
                .body("tasks", equalTo(2))
                .body("plan[1].target.value", equalTo(38))
                .body("plan[1].target.measure", equalTo("triệu đồng/người/năm"))
                .body("plan[0].target", nullValue())
                .body("plan[0].outcome", nullValue());
        record(Map.of("on", "2024-06-20", "outcome", "DONE"), tasks(id).get(0)).statusCode(200);

        Rounds.get("/work-programmes/{id}", id).body("done", equalTo(1)).body("kind", equalTo("ANNUAL"));
        programmes("&kind=ANNUAL&unit=" + ward).body("items.id", contains(id));
        programmes("&kind=MONTHLY").body("items", hasSize(0));
        programmes("&under=" + district.wards().get(1)).body("items", hasSize(0));
        list("&owner=" + member.id()).body("items.outcome", contains("DONE"));
        list("&programme=" + id + "&outcome=DONE").body("items", hasSize(1));
        list("&under=" + ward + "&dueBy=2024-12-14").body("items.dueOn", contains("2024-06-30"));
        list("&overdueOn=2024-12-15").body("items", hasSize(0));
        list("&overdueOn=2024-12-16").body("items.owner.kind", contains("UNIT"));
    }

    @ParameterizedTest
    @CsvSource({"37, NOT_DONE", "37.9999, NOT_DONE", "38, DONE", "38.0, DONE", "38.0001, EXCEEDED"})
    void anIncomeOf38MillionIsReachedOrExceededExactly(String reached, String outcome) {
        String task = tasks(programme(ward, income("2024-12-15"))).get(0);

        record(Map.of("on", "2024-12-10", "value", new BigDecimal(reached)), task)
                .statusCode(200)
                .body("outcome", equalTo(outcome));
    }

    @Test
    void theLatestResultCountsAndTheEarlierOnesRemain() {
        String task = tasks(programme(ward, task("UNIT", ward, "2024-06-30"))).get(0);
        record(Map.of("on", "2024-06-20", "outcome", "DONE", "note", "Đã nghiệm thu"), task)
                .body("doneOn", equalTo("2024-06-20"));
        record(Map.of("on", "2024-07-20", "outcome", "EXCEEDED"), task).body("doneOn", equalTo("2024-06-20"));
        record(Map.of("on", "2024-07-19", "outcome", "DONE"), task)
                .statusCode(422)
                .body("type", equalTo("/problems/task-day-too-early"))
                .body("errors.field", contains("on"));
        record(Map.of("on", "2024-08-01", "outcome", "NOT_DONE"), task).body("doneOn", nullValue());
        record(Map.of("on", "2024-09-01", "outcome", "DONE"), task)
                .body("doneOn", equalTo("2024-09-01"))
                .body("results.outcome", contains("DONE", "NOT_DONE", "EXCEEDED", "DONE"))
                .body("results[3].note", equalTo("Đã nghiệm thu"));
    }

    @Test
    void aTaskWithATargetHasAValueAndAnyOtherAnOutcome() {
        var ids = tasks(programme(ward, income("2024-12-15"), task("UNIT", ward, "2024-06-30")));

        assertResultInvalid("value", Map.of("outcome", "DONE"), ids.get(0));
        assertResultInvalid("outcome", Map.of("value", 38), ids.get(1));
        for (var result : List.<Map<String, Object>>of(Map.of("outcome", "DONE", "value", 38), Map.of())) {
            assertResultInvalid("value", result, ids.get(0));
            assertResultInvalid("outcome", result, ids.get(1));
        }
    }

    private void assertResultInvalid(String field, Map<String, Object> result, String task) {
        var body = new HashMap<String, Object>(result);
        body.put("on", "2024-06-20");
        record(body, task)
                .statusCode(422)
                .body("type", equalTo("/problems/task-result-invalid"))
                .body("errors.field", contains(field));
    }

    @Test
    void whatTheCampaignDoesNotHaveIsRefused() {
        Rounds.post("/work-programmes", body(UUID.randomUUID(), ward, List.of()))
                .statusCode(404);
        Rounds.post("/work-programmes", body(campaign, UUID.randomUUID(), List.of()))
                .statusCode(422)
                .body("type", equalTo("/problems/unit-not-in-campaign"));
        Rounds.post("/work-programmes", body(campaign, ward, List.of(task("MEMBER", UUID.randomUUID(), "2024-06-30"))))
                .statusCode(422)
                .body("type", equalTo("/problems/conduct-subject-unknown"))
                .body("errors.field", contains("tasks[0].owner.id"));
        Rounds.post("/work-programmes", body(campaign, ward, List.of(task("UNIT", ward, "2024-01-14"))))
                .statusCode(422)
                .body("type", equalTo("/problems/task-day-too-early"))
                .body("errors.field", contains("tasks[0].dueOn"));
        programmes("").body("items", hasSize(0));
    }

    @Test
    void aCancelledProgrammeCountsNoMore() {
        String id = programme(ward, task("MEMBER", member.id(), "2024-06-30"));
        fact(rating("MEMBER", member.id()), "TASKS_DONE_PERCENT", 0f);
        Rounds.post("/work-programmes/" + id + "/cancellation", Map.of("reason", "Ghi nhầm"))
                .statusCode(200)
                .body("cancellationReason", equalTo("Ghi nhầm"));

        fact(rating("MEMBER", member.id()), "TASKS_DONE_PERCENT", null);
        list("").body("items", hasSize(0));
        figures("2024-12-31").body("figures", hasSize(0));
        record(Map.of("on", "2024-06-20", "outcome", "DONE"), tasks(id).get(0))
                .statusCode(409)
                .body("type", equalTo("/problems/work-programme-already-cancelled"));
    }

    @Test
    void tasksAreCountedInEveryUnitAbove() {
        var ids = tasks(programme(
                ward, task("UNIT", ward, "2024-03-31"), task("UNIT", ward, "2024-03-31"), income("2024-12-15")));
        record(Map.of("on", "2024-03-31", "outcome", "EXCEEDED"), ids.get(0)).statusCode(200);
        record(Map.of("on", "2024-04-01", "outcome", "DONE"), ids.get(1)).statusCode(200);

        for (var unit : List.of(district.root(), ward)) {
            assertFigures("2024-12-16", unit, 3, 2, 1, 1, 1, 1, 1);
            assertFigures("2024-12-15", unit, 3, 2, 1, 1, 1, 1, 0);
            assertFigures("2024-03-31", unit, 3, 1, 1, 1, 0, 2, 0);
        }
        figures("2024-12-16")
                .body("figures.unitId", hasSize(2))
                .body("unitId", equalTo(district.root().toString()));
    }

    private void assertFigures(String on, UUID unit, int... expected) {
        var row = "figures.find { it.unitId == '%s' }.".formatted(unit);
        var names = List.of("tasks", "done", "exceeded", "inTime", "late", "open", "overdue");
        for (var at = 0; at < expected.length; at++) figures(on).body(row + names.get(at), equalTo(expected[at]));
    }

    private ValidatableResponse figures(String on) {
        return Rounds.get("/tasks/figures?campaign={c}&on={on}", campaign, on).statusCode(200);
    }

    /** What is counted goes before what is reported, of the member who owns a task and of the ward that set it. */
    @Test
    void theRulesReadWhatIsCounted() {
        var rating = rating("MEMBER", member.id());
        Conduct.report(rating, district.cells().get(0), Map.of("TASKS_DONE_PERCENT", 100, "TASKS_ON_TIME_PERCENT", 90))
                .statusCode(200);
        var ids = tasks(programme(
                ward,
                task("MEMBER", member.id(), "2024-03-31"),
                task("MEMBER", member.id(), "2024-06-30"),
                income("2024-12-15"),
                task("MEMBER", member.id(), "2025-01-01")));
        record(Map.of("on", "2024-03-31", "outcome", "DONE"), ids.get(0)).statusCode(200);
        record(Map.of("on", "2024-12-15", "value", 39, "quality", true), ids.get(2))
                .statusCode(200);

        fact(rating, "TASKS_DONE_PERCENT", 50f);
        fact(rating, "TASKS_LATE_PERCENT", 50f);
        fact(rating, "TARGETS_EXCEEDED_PERCENT", null);
        assertReported(rating, "TASKS_ON_TIME_PERCENT", 90f);
        var ofWard = rating("GRASSROOTS_ORGANISATION", ward);
        fact(ofWard, "TASKS_DONE_PERCENT", 66.67f);
        fact(ofWard, "TASKS_EXCEEDED_PERCENT", 33.33f);
        fact(ofWard, "TASKS_NOT_COMPLETED_PERCENT", 33.33f);
        fact(ofWard, "TARGETS_EXCEEDED_PERCENT", 100f);
        fact(rating("CELL", district.cells().get(0)), "TASKS_DONE_PERCENT", null);

        record(Map.of("on", "2024-04-01", "outcome", "DONE", "quality", true), ids.get(0))
                .statusCode(200);
        fact(rating, "TASKS_ON_TIME_PERCENT", 50f);
    }

    private static void assertReported(UUID rating, String fact, float percent) {
        var found = "facts.find { it.fact == '%s' }.".formatted(fact);
        Rounds.get("/ratings/{id}/assessment", rating)
                .body(found + "value.toFloat()", equalTo(percent))
                .body(found + "source", equalTo("MEASURE"));
    }

    /** On the day of the decision, 20 December, the first task is overdue, the second done early and the third not due yet. */
    @Test
    void whatIsNotDueYetSaysNothing() {
        var ids = tasks(programme(
                ward,
                task("MEMBER", member.id(), "2024-12-19"),
                task("MEMBER", member.id(), "2024-12-31"),
                task("MEMBER", member.id(), "2024-12-31")));
        record(Map.of("on", "2024-12-01", "outcome", "DONE"), ids.get(1)).statusCode(200);
        record(Map.of("on", "2024-12-25", "outcome", "DONE"), ids.get(2)).statusCode(200);
        fact(rating("MEMBER", member.id()), "TASKS_DONE_PERCENT", 66.67f);
        Rounds.recordElsewhere(campaign, ward, List.of(Rounds.graded("MEMBER", member.id(), "HTNV")))
                .statusCode(201);

        fact(rating("MEMBER", member.id()), "TASKS_DONE_PERCENT", 50f);
    }

    /** What is reported for the leader goes before what is counted of the unit, and that before what the unit reports of itself. */
    @Test
    void aLeaderIsRatedByTheTasksOfTheUnitThatTheyLead() {
        campaign = Rounds.anOpenRoundOfAll(
                "2025", "PARTY", district.holding(Post.secretary(member, ward)).known());
        var head = rating("LEADER", member.id());
        Conduct.report(rating("COLLECTIVE", ward), ward, Map.of("TASKS_DONE_PERCENT", 60))
                .statusCode(200);
        var ids = tasks(programme(ward, task("UNIT", ward, "2025-03-31"), task("UNIT", ward, "2025-06-30")));
        record(Map.of("on", "2025-03-01", "outcome", "EXCEEDED"), ids.get(0)).statusCode(200);

        fact(head, "LED_UNIT_TASKS_DONE_PERCENT", 50f);
        fact(head, "LED_UNIT_TASKS_EXCEEDED_PERCENT", 50f);
        fact(head, "TASKS_DONE_PERCENT", null);
        Conduct.report(head, ward, Map.of("LED_UNIT_TASKS_DONE_PERCENT", 80)).statusCode(200);
        assertReported(head, "LED_UNIT_TASKS_DONE_PERCENT", 80f);
    }

    @Test
    void programmesAndTasksThatDoNotExistAreNotFound() {
        Rounds.get("/work-programmes/{id}", UUID.randomUUID())
                .body("type", equalTo("/problems/work-programme-not-found"));
        Rounds.get("/tasks/{id}", UUID.randomUUID()).body("type", equalTo("/problems/task-not-found"));
    }

    private void fact(UUID rating, String fact, Float percent) {
        var found = "facts.find { it.fact == '%s' }?.".formatted(fact);
        Rounds.get("/ratings/{id}/assessment", rating)
                .statusCode(200)
                .body(found + "value?.toFloat()", percent == null ? nullValue() : equalTo(percent))
                .body(found + "source", percent == null ? nullValue() : equalTo("TASK"));
    }

    private UUID rating(String kind, UUID subject) {
        return Rounds.ratingOf(campaign, kind, subject);
    }

    private static Map<String, Object> task(String ownerKind, UUID owner, String dueOn) {
        return new HashMap<>(
                Map.of("text", "Rà soát hộ nghèo", "owner", Map.of("kind", ownerKind, "id", owner), "dueOn", dueOn));
    }

    /** Of the ward: 38 million a head. */
    private Map<String, Object> income(String dueOn) {
        var task = task("UNIT", ward, dueOn);
        task.put("target", Map.of("value", 38, "measure", "triệu đồng/người/năm"));
        return task;
    }

    private static Map<String, Object> body(UUID round, UUID unit, List<Map<String, Object>> tasks) {
        return Map.of(
                "campaignId",
                round,
                "unitId",
                unit,
                "kind",
                "ANNUAL",
                "title",
                "Chương trình công tác năm 2024",
                "adoptedOn",
                "2024-01-15",
                "tasks",
                tasks,
                "document",
                Map.of("number", "01-CTr/ĐU", "date", "2024-01-15", "authority", "Đảng ủy phường"));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private final String programme(UUID unit, Map<String, Object>... tasks) {
        return Rounds.post("/work-programmes", body(campaign, unit, List.of(tasks)))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<String> tasks(String programme) {
        return Rounds.get("/work-programmes/{id}", programme).extract().path("plan.id");
    }

    private static ValidatableResponse record(Map<String, Object> result, String task) {
        return Rounds.post("/tasks/" + task + "/results", result);
    }

    private ValidatableResponse programmes(String more) {
        return Rounds.get("/work-programmes?campaign=" + campaign + more).statusCode(200);
    }

    private ValidatableResponse list(String more) {
        return Rounds.get("/tasks?campaign=" + campaign + more).statusCode(200);
    }
}
