package vn.xeploai.reviews.task;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.Conduct;
import vn.xeploai.ratings.testing.Member;
import vn.xeploai.ratings.testing.Post;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** What the rules read of tasks. */
@ServiceTest
class TaskFactsTest {
    /** Two wards of one cell of two members each, in a campaign of 2024. */
    private final Tree district = Tree.aDistrict(2, 1, 2).known();

    private final UUID ward = district.wards().get(0);
    private final Member member = district.membersOf(district.cells().get(0)).get(0);
    private UUID campaign;

    @BeforeEach
    void open() {
        campaign = Rounds.anOpenRound("2024", district);
    }

    /** What is counted goes before what is reported, of the member who owns a task and of the ward that set it. */
    @Test
    void theRulesReadWhatIsCounted() {
        var rating = rating("MEMBER", member.id());
        Conduct.report(rating, district.cells().get(0), Map.of("TASKS_DONE_PERCENT", 100, "TASKS_ON_TIME_PERCENT", 90))
                .statusCode(200);
        var ids = Programmes.tasks(programme(List.of(
                Programmes.task("MEMBER", member.id(), "2024-03-31"),
                Programmes.task("MEMBER", member.id(), "2024-06-30"),
                Programmes.income(ward, "2024-12-15"),
                Programmes.task("MEMBER", member.id(), "2025-01-01"))));
        Programmes.record(Map.of("on", "2024-03-31", "outcome", "DONE"), ids.get(0))
                .statusCode(200);
        Programmes.record(Map.of("on", "2024-12-15", "value", 39, "quality", true), ids.get(2))
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

        Programmes.record(Map.of("on", "2024-04-01", "outcome", "DONE", "quality", true), ids.get(0))
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
        var ids = Programmes.tasks(programme(List.of(
                Programmes.task("MEMBER", member.id(), "2024-12-19"),
                Programmes.task("MEMBER", member.id(), "2024-12-31"),
                Programmes.task("MEMBER", member.id(), "2024-12-31"))));
        Programmes.record(Map.of("on", "2024-12-01", "outcome", "DONE"), ids.get(1))
                .statusCode(200);
        Programmes.record(Map.of("on", "2024-12-25", "outcome", "DONE"), ids.get(2))
                .statusCode(200);
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
        var ids = Programmes.tasks(programme(
                List.of(Programmes.task("UNIT", ward, "2025-03-31"), Programmes.task("UNIT", ward, "2025-06-30"))));
        Programmes.record(Map.of("on", "2025-03-01", "outcome", "EXCEEDED"), ids.get(0))
                .statusCode(200);

        fact(head, "LED_UNIT_TASKS_DONE_PERCENT", 50f);
        fact(head, "LED_UNIT_TASKS_EXCEEDED_PERCENT", 50f);
        fact(head, "TASKS_DONE_PERCENT", null);
        Conduct.report(head, ward, Map.of("LED_UNIT_TASKS_DONE_PERCENT", 80)).statusCode(200);
        assertReported(head, "LED_UNIT_TASKS_DONE_PERCENT", 80f);
    }

    @Test
    void aGradeMayRestOnTasks() {
        campaign = Rounds.anOpenRound("2025", district);
        Rounds.recordElsewhere(campaign, ward, List.of(Rounds.graded("MEMBER", member.id(), "HTNV")))
                .statusCode(201)
                .body("findings.rule", hasItem("V40"));
        var task = Programmes.tasks(programme(List.of(Programmes.task("MEMBER", member.id(), "2025-06-30"))))
                .get(0);
        Programmes.record(Map.of("on", "2025-06-01", "outcome", "DONE"), task).statusCode(200);

        Rounds.get("/ratings/{r}/findings", rating("MEMBER", member.id())).body("findings.rule", not(hasItem("V40")));
    }

    @Test
    void aCancelledProgrammeCountsNoMore() {
        String id = programme(List.of(Programmes.task("MEMBER", member.id(), "2024-06-30")));
        fact(rating("MEMBER", member.id()), "TASKS_DONE_PERCENT", 0f);
        Rounds.post("/work-programmes/" + id + "/cancellation", Map.of("reason", "Ghi nhầm"))
                .statusCode(200)
                .body("cancellationReason", equalTo("Ghi nhầm"));

        fact(rating("MEMBER", member.id()), "TASKS_DONE_PERCENT", null);
        Rounds.get("/tasks?campaign={c}", campaign).body("items", hasSize(0));
        Rounds.get("/tasks/figures?campaign={c}", campaign).body("figures", hasSize(0));
        Programmes.record(
                        Map.of("on", "2024-06-20", "outcome", "DONE"),
                        Programmes.tasks(id).get(0))
                .statusCode(409)
                .body("type", equalTo("/problems/work-programme-already-cancelled"));
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

    private String programme(List<Map<String, Object>> tasks) {
        return Programmes.recorded(campaign, ward, tasks);
    }
}
