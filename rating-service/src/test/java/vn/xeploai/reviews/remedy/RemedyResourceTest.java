package vn.xeploai.reviews.remedy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

@ServiceTest
class RemedyResourceTest {
    private final Tree district = Tree.aDistrict(2, 1, 1).known();
    private final UUID ward = district.wards().get(0);
    private UUID campaign;

    @BeforeEach
    void open() {
        campaign = Rounds.anOpenRound("2024", district);
    }

    @Test
    void aRemedyIsOpenUntilSomebodyVerifiesIt() {
        String weakness = weakness(campaign, "2024-12-20", "2025-03-31", "2025-06-30");
        var remedies = Rounds.get("/weaknesses/{id}", weakness).extract().<List<String>>path("plan.id");
        take(remedies.get(0), "VERIFIED", "2025-03-01")
                .statusCode(409)
                .body("type", equalTo("/problems/remedy-not-in-state"))
                .body("next", contains("PROGRESS", "DONE", "DROPPED"));
        take(remedies.get(0), "PROGRESS", "2025-02-01").statusCode(200).body("state", equalTo("OPEN"));
        take(remedies.get(0), "DONE", "2025-03-01").statusCode(200).body("state", equalTo("DONE"));
        take(remedies.get(0), "REOPENED", "2025-03-05").body("state", equalTo("OPEN"));
        take(remedies.get(0), "DONE", "2025-03-20").body("since", equalTo("2025-03-20"));
        take(remedies.get(0), "VERIFIED", "2025-03-19")
                .statusCode(422)
                .body("type", equalTo("/problems/remedy-day-too-early"))
                .body("detail", equalTo("Ngày 2025-03-19 trước ngày sớm nhất có thể là 2025-03-20."));
        take(remedies.get(0), "VERIFIED", "2025-03-25")
                .statusCode(200)
                .body("steps.kind", contains("VERIFIED", "DONE", "REOPENED", "DONE", "PROGRESS"));

        Rounds.get("/weaknesses/{id}", weakness).body("verified", equalTo(1)).body("fixed", equalTo(false));
        take(remedies.get(1), "DROPPED", "2025-04-01").body("state", equalTo("DROPPED"));
        Rounds.get("/weaknesses/{id}", weakness).body("remedies", equalTo(1)).body("fixed", equalTo(true));
    }

    @Test
    void whatIsDueAndOverdueIsListedAndCountedInEveryUnitAbove() {
        weakness(campaign, "2024-12-20", "2025-03-31", "2025-06-30");
        weakness(campaign, "2024-12-21");

        Rounds.get("/remedies?campaign={c}&overdueOn=2025-03-31", campaign).body("items", hasSize(0));
        Rounds.get("/remedies?campaign={c}&overdueOn=2025-04-01", campaign)
                .body("items.dueOn", contains("2025-03-31"))
                .body("items[0].owner.id", equalTo(ward.toString()));
        Rounds.get("/remedies?campaign={c}&dueBy=2025-06-30&under={w}", campaign, ward)
                .body("items", hasSize(2));
        for (var unit : List.of(district.root(), ward)) {
            var row = "figures.find { it.unitId == '%s' }.".formatted(unit);
            Rounds.get("/remedies/figures?campaign={c}&on=2025-04-01", campaign)
                    .body(row + "weaknesses", equalTo(2))
                    .body(row + "withoutRemedy", equalTo(1))
                    .body(row + "fixed", equalTo(0))
                    .body(row + "remedies", equalTo(2))
                    .body(row + "open", equalTo(2))
                    .body(row + "overdue", equalTo(1));
        }
        Rounds.get("/remedies/figures?campaign={c}", campaign)
                .body(
                        "figures.findAll { it.unitId == '%s' }"
                                .formatted(district.wards().get(1)),
                        hasSize(0));
    }

    @Test
    void nothingIsDueBeforeTheWeaknessWasFoundAndACancelledOneIsClosed() {
        Rounds.post("/weaknesses", request(campaign, "2024-12-20", "2024-12-19"))
                .statusCode(422)
                .body("errors.field", contains("remedies[0].dueOn"));
        Rounds.post("/weaknesses", request(campaign, "2023-12-31"))
                .statusCode(422)
                .body("errors.field", contains("foundOn"));
        String weakness = weakness(campaign, "2024-12-20", "2025-03-31");
        String remedy = Rounds.get("/weaknesses/{id}", weakness).extract().path("plan[0].id");
        Rounds.post("/weaknesses/" + weakness + "/cancellation", Map.of("reason", "Ghi nhầm"))
                .statusCode(200)
                .body("cancellationReason", equalTo("Ghi nhầm"));

        take(remedy, "DONE", "2025-01-01")
                .statusCode(409)
                .body("type", equalTo("/problems/weakness-already-cancelled"));
        Rounds.get("/remedies?campaign={c}", campaign).body("items", hasSize(0));
        Rounds.get("/weaknesses?campaign={c}&cancelled=false", campaign).body("items", hasSize(0));
    }

    @Test
    void whoOwnsARemedyAndWhoVerifiesItMustExist() {
        var planned = Map.of(
                "text",
                "Sinh hoạt theo chuyên đề",
                "owner",
                Map.of("kind", "MEMBER", "id", ward),
                "dueOn",
                "2025-03-31");
        var request = request(campaign, "2024-12-20");
        request.put("remedies", List.of(planned));
        Rounds.post("/weaknesses", request)
                .statusCode(422)
                .body("type", equalTo("/problems/conduct-subject-unknown"))
                .body("errors.field", contains("remedies[0].owner.id"));
        Rounds.get("/weaknesses?campaign={c}", campaign).body("items", hasSize(0));

        String remedy = Rounds.get("/weaknesses/{id}", weakness(campaign, "2024-12-20", "2025-03-31"))
                .extract()
                .path("plan[0].id");
        Rounds.post(
                        "/remedies/" + remedy + "/steps",
                        Map.of("kind", "DONE", "on", "2025-03-01", "unitId", UUID.randomUUID()))
                .statusCode(422)
                .body("errors.field", contains("unitId"));
    }

    /** The share of earlier weaknesses that were fixed is counted, and no report replaces it. */
    @Test
    void theNextPeriodCountsWhatWasFixed() {
        String fixed = weakness(campaign, "2024-12-20", "2025-03-31");
        weakness(campaign, "2024-12-20", "2025-03-31");
        weakness(campaign, "2024-12-20");
        String remedy = Rounds.get("/weaknesses/{id}", fixed).extract().path("plan[0].id");
        take(remedy, "DONE", "2025-03-01").statusCode(200);
        take(remedy, "VERIFIED", "2025-03-25").statusCode(200);
        var next = Rounds.anOpenRoundOfAll("2025", "PARTY", district);

        facts(next).body(fact("value"), equalTo(33.33f)).body(fact("source"), equalTo("REMEDY"));
        facts(campaign).body(fact("value"), nullValue());
    }

    private ValidatableResponse facts(UUID round) {
        String rating = Rounds.get("/ratings?campaign={c}&subject={s}&subjectKind=CELL", round, cell())
                .extract()
                .path("items[0].id");
        return Rounds.get("/ratings/{id}/assessment", rating).statusCode(200);
    }

    private static String fact(String member) {
        return "facts.find { it.fact == 'WEAKNESSES_FIXED_PERCENT' }?." + member;
    }

    private UUID cell() {
        return district.cells().get(0);
    }

    /** Of the first cell of the first ward, with remedies that the ward owns. */
    private Map<String, Object> request(UUID round, String foundOn, String... dueOn) {
        return new HashMap<>(Map.of(
                "campaignId",
                round,
                "subject",
                Map.of("kind", "CELL", "id", cell()),
                "foundOn",
                foundOn,
                "text",
                "Chất lượng sinh hoạt chưa cao",
                "remedies",
                Arrays.stream(dueOn)
                        .map(due -> Map.of(
                                "text",
                                "Sinh hoạt theo chuyên đề",
                                "owner",
                                Map.of("kind", "UNIT", "id", ward),
                                "dueOn",
                                due))
                        .toList()));
    }

    private String weakness(UUID round, String foundOn, String... dueOn) {
        return Rounds.post("/weaknesses", request(round, foundOn, dueOn))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse take(String remedy, String kind, String on) {
        return Rounds.post("/remedies/" + remedy + "/steps", Map.of("kind", kind, "on", on, "unitId", ward));
    }
}
