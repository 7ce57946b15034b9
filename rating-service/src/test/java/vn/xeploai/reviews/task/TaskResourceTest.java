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
import vn.xeploai.ratings.testing.Member;
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
        String id = programme(List.of(Programmes.task("MEMBER", member.id(), "2024-06-30")));
        Rounds.post(
                        "/work-programmes/" + id + "/tasks",
                        Map.of("tasks", List.of(Programmes.income(ward, "2024-12-15"))))
                .statusCode(200)
                .body("tasks", equalTo(2))
                .body("plan[1].target.value", equalTo(38))
                .body("plan[1].target.measure", equalTo("triệu đồng/người/năm"))
                .body("plan[0].target", nullValue())
                .body("plan[0].outcome", nullValue());
        Programmes.record(
                        Map.of("on", "2024-06-20", "outcome", "DONE"),
                        Programmes.tasks(id).get(0))
                .statusCode(200);

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
        String task = Programmes.tasks(programme(List.of(Programmes.income(ward, "2024-12-15"))))
                .get(0);

        Programmes.record(Map.of("on", "2024-12-10", "value", new BigDecimal(reached)), task)
                .statusCode(200)
                .body("outcome", equalTo(outcome));
    }

    @Test
    void theLatestResultCountsAndTheEarlierOnesRemain() {
        String task = Programmes.tasks(programme(List.of(Programmes.task("UNIT", ward, "2024-06-30"))))
                .get(0);
        Programmes.record(Map.of("on", "2024-06-20", "outcome", "DONE", "note", "Đã nghiệm thu"), task)
                .body("doneOn", equalTo("2024-06-20"));
        Programmes.record(Map.of("on", "2024-07-20", "outcome", "EXCEEDED"), task)
                .body("doneOn", equalTo("2024-06-20"));
        Programmes.record(Map.of("on", "2024-07-19", "outcome", "DONE"), task)
                .statusCode(422)
                .body("type", equalTo("/problems/task-day-too-early"))
                .body("errors.field", contains("on"));
        Programmes.record(Map.of("on", "2024-08-01", "outcome", "NOT_DONE"), task)
                .body("doneOn", nullValue());
        Programmes.record(Map.of("on", "2024-09-01", "outcome", "DONE"), task)
                .body("doneOn", equalTo("2024-09-01"))
                .body("results.outcome", contains("DONE", "NOT_DONE", "EXCEEDED", "DONE"))
                .body("results[3].note", equalTo("Đã nghiệm thu"));
    }

    @Test
    void aTaskWithATargetHasAValueAndAnyOtherAnOutcome() {
        var ids = Programmes.tasks(
                programme(List.of(Programmes.income(ward, "2024-12-15"), Programmes.task("UNIT", ward, "2024-06-30"))));

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
        Programmes.record(body, task)
                .statusCode(422)
                .body("type", equalTo("/problems/task-result-invalid"))
                .body("errors.field", contains(field));
    }

    @Test
    void whatTheCampaignDoesNotHaveIsRefused() {
        Programmes.post(UUID.randomUUID(), ward, List.of()).statusCode(404);
        Programmes.post(campaign, UUID.randomUUID(), List.of())
                .statusCode(422)
                .body("type", equalTo("/problems/unit-not-in-campaign"));
        Programmes.post(campaign, ward, List.of(Programmes.task("MEMBER", UUID.randomUUID(), "2024-06-30")))
                .statusCode(422)
                .body("type", equalTo("/problems/conduct-subject-unknown"))
                .body("errors.field", contains("tasks[0].owner.id"));
        Programmes.post(campaign, ward, List.of(Programmes.task("UNIT", ward, "2024-01-14")))
                .statusCode(422)
                .body("type", equalTo("/problems/task-day-too-early"))
                .body("errors.field", contains("tasks[0].dueOn"));
        programmes("").body("items", hasSize(0));
    }

    @Test
    void aProgrammeIsRecordedOnceUntilItIsCancelled() {
        String id = programme(List.of());

        Programmes.post(campaign, ward, List.of())
                .statusCode(409)
                .body("type", equalTo("/problems/work-programme-recorded"))
                .body("workProgrammeId", equalTo(id));
        programme(district.wards().get(1));
        Rounds.post("/work-programmes/" + id + "/cancellation", Map.of("reason", "Ghi nhầm"))
                .statusCode(200);
        programme(List.of());
    }

    private void programme(UUID unit) {
        Programmes.recorded(campaign, unit, List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "ANNUAL,   2022-12-31, 422",
        "ANNUAL,   2023-01-01, 201",
        "ANNUAL,   2025-12-31, 201",
        "ANNUAL,   2026-01-01, 422",
        "THEMATIC, 2018-12-31, 422",
        "THEMATIC, 2019-01-01, 201"
    })
    void aProgrammeIsAdoptedNearItsYear(String kind, String adoptedOn, int status) {
        var body = Programmes.body(campaign, ward, List.of());
        body.put("kind", kind);
        body.put("adoptedOn", adoptedOn);

        var answer = Rounds.post("/work-programmes", body).statusCode(status);

        if (status == 422)
            answer.body("type", equalTo("/problems/review-day-implausible"))
                    .body("errors.field", contains("adoptedOn"));
    }

    @Test
    void tasksAreCountedInEveryUnitAbove() {
        var ids = Programmes.tasks(programme(List.of(
                Programmes.task("UNIT", ward, "2024-03-31"),
                Programmes.task("UNIT", ward, "2024-03-31"),
                Programmes.income(ward, "2024-12-15"))));
        Programmes.record(Map.of("on", "2024-03-31", "outcome", "EXCEEDED"), ids.get(0))
                .statusCode(200);
        Programmes.record(Map.of("on", "2024-04-01", "outcome", "DONE"), ids.get(1))
                .statusCode(200);

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

    @Test
    void aTaskIsReadAsRecordedAtAnInstant() {
        String id = programme(List.of(Programmes.task("UNIT", ward, "2024-06-30")));
        String task = Programmes.tasks(id).get(0);
        var before = Rounds.watermark();
        Programmes.record(Map.of("on", "2024-06-01", "outcome", "DONE"), task).statusCode(200);

        Rounds.get("/tasks/{t}?knownAt={k}", task, before)
                .body("outcome", nullValue())
                .body("results", hasSize(0));
        Rounds.get("/work-programmes/{p}?knownAt={k}", id, before).body("done", equalTo(0));
        list("&knownAt=" + before).body("items.outcome", contains(nullValue()));
    }

    @Test
    void programmesAndTasksThatDoNotExistAreNotFound() {
        Rounds.get("/work-programmes/{id}", UUID.randomUUID())
                .body("type", equalTo("/problems/work-programme-not-found"));
        Rounds.get("/tasks/{id}", UUID.randomUUID()).body("type", equalTo("/problems/task-not-found"));
    }

    private String programme(List<Map<String, Object>> tasks) {
        return Programmes.recorded(campaign, ward, tasks);
    }

    private ValidatableResponse programmes(String more) {
        return Rounds.get("/work-programmes?campaign=" + campaign + more).statusCode(200);
    }

    private ValidatableResponse list(String more) {
        return Rounds.get("/tasks?campaign=" + campaign + more).statusCode(200);
    }
}
