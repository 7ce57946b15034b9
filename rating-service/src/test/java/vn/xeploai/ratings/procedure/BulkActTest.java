package vn.xeploai.ratings.procedure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.ArrayList;
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
class BulkActTest {
    private final Tree district = Tree.aDistrict(1, 2, 2);
    private final UUID ward = district.wards().get(0);
    private final List<UUID> ratings = new ArrayList<>();
    private UUID round;

    @BeforeEach
    void open() {
        round = Rounds.anOpenRound("2022", district);
        district.members().forEach(member -> ratings.add(Rounds.ratingOf(round, member.id())));
    }

    private Map<String, Object> proposals(String mode) {
        var items = ratings.stream()
                .map(rating -> Map.of("ratingId", rating, "grade", "HTTNV"))
                .toList();
        return new HashMap<>(
                Map.of("act", "PROPOSAL", "actingUnitId", ward, "mode", mode, "reason", "Họp chung", "items", items));
    }

    private void holdTheSecond() {
        Rounds.act(ratings.get(1), "hold", ward, Map.of("complaint", "Đơn số 3", "reason", "Xác minh"))
                .statusCode(200);
    }

    @Test
    void oneActIsDoneToMany() {
        Rounds.post("/campaigns/" + round + "/acts", proposals("ATOMIC"))
                .statusCode(200)
                .body("done", equalTo(4))
                .body("rows.state", contains("PROPOSED", "PROPOSED", "PROPOSED", "PROPOSED"));
        Rounds.post(
                        "/campaigns/" + round + "/acts",
                        Map.of(
                                "act",
                                "NOT_RATED",
                                "actingUnitId",
                                ward,
                                "items",
                                List.of(Map.of("ratingId", ratings.get(0), "notRatedReason", "ABSENT"))))
                .statusCode(200)
                .body("rows[0].state", equalTo("NOT_RATED"));

        Rounds.get("/ratings?campaign={c}&state=PROPOSED", round).body("items", hasSize(3));
        Rounds.get("/tallies/check?campaign={c}", round).body("differences", hasSize(0));
    }

    @Test
    void allOrNoneIsDoneUnlessTheCallerSaysOtherwise() {
        holdTheSecond();

        Rounds.post("/campaigns/" + round + "/acts", proposals("ATOMIC"))
                .statusCode(409)
                .body("type", equalTo("/problems/rating-acts-refused"))
                .body("errors.field", contains("items[1]"))
                .body("errors.code", contains("rating-on-hold"));
        Rounds.get("/ratings?campaign={c}&state=PROPOSED", round).body("items", hasSize(0));
        Rounds.post("/campaigns/" + round + "/acts", proposals("PARTIAL"))
                .statusCode(200)
                .body("done", equalTo(3))
                .body("refused", equalTo(1))
                .body("rows.done", contains(true, false, true, true))
                .body("rows[1].problem", equalTo("rating-on-hold"));
    }

    @Test
    void eachRowMayHaveAnActingUnitOfItsOwn() {
        var cells = district.cells();
        var body = proposals("PARTIAL");
        var items = new ArrayList<Map<String, Object>>();
        for (var at = 0; at < ratings.size(); at++) {
            var own = district.members().get(at).unitId();
            items.add(Map.of(
                    "ratingId", ratings.get(at), "grade", "HTTNV", "actingUnitId", at == 3 ? cells.get(0) : own));
        }
        body.put("items", items);

        Rounds.post("/campaigns/" + round + "/acts", body)
                .statusCode(200)
                .body("rows.done", contains(true, true, true, false))
                .body("rows[3].problem", equalTo("rating-act-not-for-role"));
        Rounds.get("/ratings/" + ratings.get(2))
                .body("steps[0].actingUnitId", equalTo(cells.get(1).toString()));
    }

    @Test
    void rowsAreOfTheCampaignAndOccurOnce() {
        var body = proposals("PARTIAL");
        var twice = Map.of("ratingId", ratings.get(0), "grade", "HTTNV");
        body.put("items", List.of(twice, twice, Map.of("ratingId", UUID.randomUUID(), "grade", "HTTNV")));

        Rounds.post("/campaigns/" + round + "/acts", body)
                .statusCode(200)
                .body("rows.done", contains(true, false, false))
                .body("rows[1].problem", equalTo("subject-repeated"))
                .body("rows[2].problem", equalTo("rating-not-found"));
    }

    @Test
    void theStatementIsCheckedInEachRow() {
        var body = proposals("ATOMIC");
        body.put("items", List.of(Map.of("ratingId", ratings.get(0), "grade", "TSVM")));

        Rounds.post("/campaigns/" + round + "/acts", body)
                .statusCode(409)
                .body("errors[0].field", equalTo("items[0].grade"))
                .body("errors[0].code", equalTo("grade-not-in-scheme"));
    }

    @Test
    void aStepNamesAGrade() {
        var body = proposals("PARTIAL");
        body.put("items", List.of(Map.of("ratingId", ratings.get(0), "comment", "Tốt")));

        Rounds.post("/campaigns/" + round + "/acts", body)
                .statusCode(200)
                .body("rows[0].done", equalTo(false))
                .body("rows[0].problem", equalTo("opinion-invalid"))
                .body("rows[0].errors[0].code", equalTo("grade-missing"));
    }

    @Test
    void decisionsAreNotMadeThisWay() {
        var body = proposals("ATOMIC");
        body.put("act", "DECISION");

        Rounds.post("/campaigns/" + round + "/acts", body)
                .statusCode(422)
                .body("type", equalTo("/problems/rating-act-not-in-bulk"));
    }
}
