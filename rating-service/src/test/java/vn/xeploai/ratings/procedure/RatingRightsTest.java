package vn.xeploai.ratings.procedure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.Member;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** A caller without the right to an act is refused and learns nothing about the state of the rating. */
@ServiceTest
class RatingRightsTest {
    private static final Map<String, Object> GRADED = Map.of("grade", "HTTNV");
    private static final Map<String, Object> HELD = Map.of("complaint", "Đơn số 12", "reason", "Xác minh");
    private static final Map<String, Map<String, Object>> ACTS = Map.of(
            "self-rating", GRADED,
            "proposal", GRADED,
            "endorsement", GRADED,
            "return", Map.of("to", "SELF_RATING", "reason", "Thiếu"),
            "hold", HELD,
            "release", Map.of("reason", "Xong"),
            "not-rated", Map.of("notRatedReason", "ABSENT"),
            "publication", Map.of(),
            "opinion-requests", Map.of("unitId", UUID.randomUUID(), "kind", "RESIDENCE"));

    private final Tree district = Tree.aDistrict(2, 1, 2);
    private final UUID cell = district.cells().get(0);
    private final UUID ward = district.wards().get(0);
    private final UUID neighbour = district.wards().get(1);
    private final Member member = district.membersOf(cell).get(0);
    private UUID round;
    private UUID rating;
    private String document;

    @BeforeEach
    void open() {
        round = Rounds.anOpenRound("2022", district);
        rating = Rounds.ratingOf(round, member.id());
    }

    private String decided() {
        return Rounds.decide(round, ward, List.of(Rounds.graded("MEMBER", member.id(), "HTTNV")))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The rating from the roster to its cancellation. */
    private List<Runnable> way() {
        var cancelling = Map.<String, Object>of(
                "subject", Map.of("kind", "MEMBER", "id", member.id()), "cancel", true, "reason", "Sai đối tượng");
        return List.of(
                () -> {},
                () -> Rounds.act(rating, "self-rating", null, GRADED).statusCode(200),
                () -> Rounds.act(rating, "proposal", cell, GRADED).statusCode(200),
                () -> Rounds.act(rating, "hold", ward, HELD).statusCode(200),
                () -> Rounds.act(rating, "release", ward, Map.of("reason", "Xong"))
                        .statusCode(200),
                () -> document = decided(),
                () -> Rounds.act(rating, "publication", ward, Map.of()).statusCode(200),
                () -> Rounds.decide(round, ward, List.of(Rounds.replacing(cancelling, document)))
                        .statusCode(201));
    }

    @Test
    void anOutsiderIsAnsweredTheSameInEveryState() {
        List<Map<String, Object>> answers = new ArrayList<>();

        for (var step : way()) {
            step.run();
            answers.add(refusals());
        }

        answers.forEach(answer -> assertEquals(answers.get(0), answer));
        ACTS.keySet()
                .forEach(act -> assertEquals(
                        "/problems/rating-act-not-for-role",
                        answers.get(0).get(act).toString()));
    }

    /** The refusals of each act of the neighbouring ward, singly, in bulk and by document. */
    private Map<String, Object> refusals() {
        Map<String, Object> refusals = new TreeMap<>();
        ACTS.forEach((act, body) -> refusals.put(act, type(Rounds.act(rating, act, neighbour, body))));
        refusals.put("opinions", type(Rounds.act(rating, "opinions", neighbour, Map.of("kind", "APPRAISAL"))));
        refusals.put("bulk", bulk().extract().path("rows[0].problem"));
        refusals.put("document", type(Rounds.decide(round, neighbour, graded())));
        refusals.put("replacing", type(Rounds.decide(round, neighbour, List.of(replacing()))));
        return refusals;
    }

    private static String type(ValidatableResponse answer) {
        answer.body("$", not(hasKey("state"))).body("$", not(hasKey("since"))).body("$", not(hasKey("decisionId")));
        return answer.extract().path("type");
    }

    private ValidatableResponse bulk() {
        var body = Map.of(
                "act",
                "PROPOSAL",
                "actingUnitId",
                neighbour,
                "mode",
                "PARTIAL",
                "items",
                List.of(Map.of("ratingId", rating, "grade", "HTTNV")));
        return Rounds.post("/campaigns/" + round + "/acts", body).statusCode(200);
    }

    private List<Map<String, Object>> graded() {
        return List.of(Rounds.graded("MEMBER", member.id(), "HTTNV"));
    }

    private Map<String, Object> replacing() {
        return Rounds.replacing(
                Rounds.graded("MEMBER", member.id(), "HTTNV"), UUID.randomUUID().toString());
    }

    @Test
    void onlyTheIssuingBodyPublishesADocumentWhateverIsLeftToPublish() {
        var decided = decided();
        var others = Map.<String, Object>of("actingUnitId", neighbour);

        Rounds.post("/decisions/" + decided + "/publication", others)
                .statusCode(403)
                .body("type", equalTo("/problems/rating-act-not-for-role"))
                .body("whoCan", contains("COMPETENT_BODY"));
        Rounds.post("/decisions/" + decided + "/publication", Map.of("actingUnitId", ward))
                .statusCode(200);
        Rounds.post("/decisions/" + decided + "/publication", others)
                .statusCode(403)
                .body("type", equalTo("/problems/rating-act-not-for-role"));
    }
}
