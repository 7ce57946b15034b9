package vn.xeploai.ratings.procedure;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
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

/** A rating from the self-rating to the publication, and beside the way. */
@ServiceTest
class RatingProcedureTest {
    private static final Map<String, Object> GRADED = Map.of("grade", "HTTNV");
    private static final Map<String, Object> HELD = Map.of("complaint", "Đơn số 12", "reason", "Xác minh");

    private final Tree district = Tree.aDistrict(2, 2, 3);
    private final UUID cell = district.cells().get(0);
    private final UUID ward = district.wards().get(0);
    private final Member member = district.membersOf(cell).get(0);
    private UUID round;
    private UUID rating;

    @BeforeEach
    void open() {
        round = Rounds.anOpenRound("2022", district);
        rating = Rounds.ratingOf(round, member.id());
    }

    @Test
    void everyStepIsKeptWithItsActorAndStates() {
        Rounds.act(rating, "self-rating", null, Map.of("grade", "HTXSNV", "comment", "Hoàn thành các chỉ tiêu"))
                .statusCode(200)
                .body("state", equalTo("SELF_RATED"));
        Rounds.act(rating, "proposal", cell, Map.of("grade", "HTTNV", "ballot", Rounds.ballot(3, "HTTNV")))
                .statusCode(200)
                .body("state", equalTo("PROPOSED"))
                .body("role", equalTo("OWN_UNIT"));
        Rounds.act(rating, "endorsement", ward, GRADED).statusCode(200).body("state", equalTo("ENDORSED"));
        decide("HTTNV");
        Rounds.act(rating, "publication", ward, Map.of()).statusCode(200).body("state", equalTo("PUBLISHED"));

        Rounds.get("/ratings/" + rating)
                .body("grade", equalTo("HTTNV"))
                .body("tier", equalTo("GOOD"))
                .body("steps.action", contains("PUBLICATION", "DECISION", "ENDORSEMENT", "PROPOSAL", "SELF_RATING"))
                .body("steps.fromState", contains("DECIDED", "ENDORSED", "PROPOSED", "SELF_RATED", "PENDING"))
                .body("steps.toState", contains("PUBLISHED", "DECIDED", "ENDORSED", "PROPOSED", "SELF_RATED"))
                .body(
                        "steps.role",
                        contains("COMPETENT_BODY", "COMPETENT_BODY", "COMPETENT_BODY", "OWN_UNIT", "SUBJECT"))
                .body("steps[3].actingUnitId", equalTo(cell.toString()))
                .body("steps[3].actor", equalTo("anonymous"))
                .body("opinions.kind", contains("APPRAISAL", "CELL_BALLOT", "SELF"))
                .body("opinions[1].ballot.valid", equalTo(3))
                .body("opinions[2].grade", equalTo("HTXSNV"));
        Rounds.get("/tallies/check?campaign={c}", round).body("differences", hasSize(0));
    }

    private String decide(String grade) {
        return Rounds.decide(round, ward, List.of(Rounds.graded("MEMBER", member.id(), grade)))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A sample of the matrix over HTTP; the whole of it is walked without. */
    @ParameterizedTest
    @CsvSource({
        "proposal,    cell,     200, ''",
        "proposal,    ward,     200, ''",
        "proposal,    province, 403, rating-act-not-for-role",
        "proposal,    stranger, 403, rating-act-not-for-role",
        "endorsement, ward,     409, rating-act-not-in-state",
        "hold,        cell,     403, rating-act-not-for-role",
        "hold,        ward,     200, ''",
        "hold,        province, 200, ''",
        "release,     ward,     409, rating-act-not-in-state",
        "not-rated,   cell,     200, ''",
        "not-rated,   stranger, 403, rating-act-not-for-role",
        "publication, ward,     409, rating-act-not-in-state",
    })
    void theMatrixHoldsOverHttp(String act, String who, int status, String problem) {
        var unit = Map.of(
                        "cell",
                        cell,
                        "ward",
                        ward,
                        "province",
                        district.province().id(),
                        "stranger",
                        UUID.randomUUID())
                .get(who);
        var body =
                switch (act) {
                    case "hold" -> HELD;
                    case "not-rated" -> Map.<String, Object>of("notRatedReason", "ABSENT");
                    case "release" -> Map.<String, Object>of("reason", "Xong");
                    case "publication" -> Map.<String, Object>of();
                    default -> Map.<String, Object>of("grade", "HTTNV", "reason", "Vắng khi tự kiểm điểm");
                };

        var answer = Rounds.act(rating, act, unit, body).statusCode(status);

        if (!problem.isEmpty()) answer.body("type", equalTo("/problems/" + problem));
        Rounds.get("/ratings/" + rating).body("steps", hasSize(problem.isEmpty() ? 1 : 0));
    }

    @Test
    void aStepIsSkippedOnlyWithAReason() {
        Rounds.act(rating, "proposal", cell, GRADED)
                .statusCode(422)
                .body("type", equalTo("/problems/rating-reason-missing"))
                .body("errors[0].field", equalTo("reason"));
        Rounds.act(rating, "proposal", cell, Map.of("grade", "HTTNV", "reason", "Ốm dài ngày"))
                .statusCode(200)
                .body("steps[0].reason", equalTo("Ốm dài ngày"));
    }

    @Test
    void aReturnedRatingWaitsForTheStepThatItWasReturnedTo() {
        Rounds.act(rating, "self-rating", null, GRADED).statusCode(200);
        Rounds.act(rating, "return", ward, Map.of("to", "ENDORSEMENT", "reason", "Thiếu"))
                .statusCode(422)
                .body("type", equalTo("/problems/rating-step-not-done"));
        Rounds.act(rating, "return", ward, Map.of("to", "SELF_RATING", "reason", "Thiếu phần tự phê bình"))
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("returnedTo", equalTo("SELF_RATING"));

        Rounds.act(rating, "proposal", cell, GRADED)
                .statusCode(409)
                .body("type", equalTo("/problems/rating-returned-to-other-step"))
                .body("whoCan", contains("SUBJECT"));
        Rounds.act(rating, "hold", ward, HELD).statusCode(200);
        Rounds.act(rating, "release", ward, Map.of("reason", "Xong"))
                .body("state", equalTo("RETURNED"))
                .body("returnedTo", equalTo("SELF_RATING"));
        Rounds.act(rating, "self-rating", null, GRADED).body("state", equalTo("SELF_RATED"));
    }

    @Test
    void aHoldBlocksTheDocumentUntilItsRelease() {
        Rounds.act(rating, "self-rating", null, GRADED).statusCode(200);
        Rounds.act(rating, "hold", ward, HELD).statusCode(200).body("state", equalTo("ON_HOLD"));
        var items = List.of(Rounds.graded("MEMBER", member.id(), "HTTNV"));

        Rounds.decide(round, ward, items)
                .statusCode(409)
                .body("type", equalTo("/problems/rating-on-hold"))
                .body("errors[0].field", equalTo("items[0]"))
                .body("whoCan", contains("COMPETENT_BODY", "SUPERIOR"));
        Rounds.act(rating, "not-rated", ward, Map.of("notRatedReason", "ABSENT"))
                .statusCode(409)
                .body("type", equalTo("/problems/rating-on-hold"))
                .body("byUnitId", equalTo(ward.toString()));
        Rounds.act(rating, "release", ward, Map.of("reason", "Đơn không đúng"))
                .body("state", equalTo("SELF_RATED"))
                .body("steps[1].complaint", equalTo("Đơn số 12"));

        Rounds.decide(round, ward, items).statusCode(201);
        Rounds.get("/tallies/check?campaign={c}", round).body("differences", hasSize(0));
    }

    @Test
    void aDocumentIssuedElsewhereIsAcceptedAndTheComplaintStaysOpen() {
        Rounds.act(rating, "hold", ward, HELD).statusCode(200);
        var document = Rounds.document(round, ward, List.of(Rounds.graded("MEMBER", member.id(), "HTTNV")));
        document.put("origin", "ISSUED_ELSEWHERE");

        Rounds.post("/decisions", document).statusCode(201);

        Rounds.get("/ratings/" + rating).body("state", equalTo("DECIDED")).body("contested", equalTo(true));
    }

    @Test
    void aComplaintAfterTheDecisionContestsItAndTheGradeStillCounts() {
        var document = decide("HTTNV");
        Rounds.act(rating, "hold", ward, HELD)
                .statusCode(200)
                .body("state", equalTo("DECIDED"))
                .body("grade", equalTo("HTTNV"))
                .body("contested", equalTo(true));

        Rounds.get("/tallies/check?campaign={c}", round).body("differences", hasSize(0));
        Rounds.act(rating, "hold", ward, HELD)
                .statusCode(409)
                .body("type", equalTo("/problems/rating-already-contested"));
        Rounds.decide(round, ward, List.of(Rounds.replacing(Rounds.graded("MEMBER", member.id(), "HTNV"), document)))
                .statusCode(201);
        Rounds.get("/ratings/" + rating).body("grade", equalTo("HTNV")).body("contested", equalTo(false));
    }

    @Test
    void aPublishedGradeChangesOnlyByADocumentThatNamesTheOneInForce() {
        var document = decide("HTTNV");
        Rounds.post("/decisions/" + document + "/publication", Map.of("actingUnitId", ward))
                .statusCode(200)
                .body("published", equalTo(1))
                .body("left", equalTo(0));
        var changed = Rounds.graded("MEMBER", member.id(), "HTNV");

        Rounds.decide(round, ward, List.of(changed))
                .statusCode(409)
                .body("type", equalTo("/problems/rating-already-decided"));
        Rounds.decide(round, ward, List.of(Rounds.replacing(changed, document)))
                .statusCode(422)
                .body("errors[0].field", equalTo("items[0].reason"))
                .body("errors[0].code", equalTo("published-change-unexplained"));
        changed.put("reason", "Giải quyết khiếu nại");
        Rounds.decide(round, ward, List.of(Rounds.replacing(changed, document))).statusCode(201);
        Rounds.get("/ratings/" + rating).body("state", equalTo("DECIDED")).body("grade", equalTo("HTNV"));
        Rounds.post("/decisions/" + document + "/publication", Map.of("actingUnitId", ward))
                .statusCode(409)
                .body("type", equalTo("/problems/decision-nothing-to-publish"));
    }

    @Test
    void theAnswerListsAllowedActionsAndWhyOthersAreNot() {
        Rounds.get("/ratings/{r}?actingUnitId={u}", rating, cell)
                .body("role", equalTo("OWN_UNIT"))
                .body("allowedActions", contains("OPINION", "OPINION_REQUEST", "PROPOSAL", "NOT_RATED"))
                .body("refusedActions.action", hasItems("SELF_RATING", "HOLD", "DECISION"))
                .body("refusedActions.find { it.action == 'HOLD' }.reason", equalTo("rating-act-not-for-role"))
                .body("refusedActions.find { it.action == 'HOLD' }.whoCan", contains("COMPETENT_BODY", "SUPERIOR"));
        Rounds.act(rating, "hold", ward, HELD).statusCode(200);
        Rounds.get("/ratings/" + rating)
                .body("allowedActions", contains("OPINION", "OPINION_REQUEST", "RELEASE"))
                .body("refusedActions.find { it.action == 'DECISION' }.reason", equalTo("rating-on-hold"))
                .body("refusedActions.find { it.action == 'DECISION' }.by", equalTo(ward.toString()))
                .body("refusedActions.find { it.action == 'DECISION' }.whoCan", contains("COMPETENT_BODY", "SUPERIOR"));
    }

    @Test
    void aRatingIsReadAsRecordedDuringItsProcedure() {
        Rounds.act(rating, "self-rating", null, GRADED).statusCode(200);
        var before = Rounds.watermark();
        Rounds.act(rating, "proposal", cell, GRADED).statusCode(200);

        Rounds.get("/ratings/{r}?knownAt={k}", rating, before)
                .body("state", equalTo("SELF_RATED"))
                .body("steps", hasSize(1))
                .body("opinions", hasSize(1))
                .body("allowedActions", nullValue());
    }

    @Test
    void anActFromAnOldVersionIsRefused() {
        var old = Rounds.get("/ratings/" + rating).extract().header("ETag");
        Rounds.act(rating, "self-rating", null, GRADED).statusCode(200);

        given().contentType(ContentType.JSON)
                .header("If-Match", old)
                .body(GRADED)
                .post("/api/v1/ratings/" + rating + "/self-rating")
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/precondition-failed"));
    }

    @Test
    void aRepeatedActIsDoneOnce() {
        for (var time = 0; time < 2; time++) {
            given().contentType(ContentType.JSON)
                    .header("Idempotency-Key", "way-" + rating)
                    .body(GRADED)
                    .post("/api/v1/ratings/" + rating + "/self-rating")
                    .then()
                    .statusCode(200)
                    .body("steps", hasSize(1));
        }
    }

    @Test
    void anOrganisationRatesItself() {
        var own = Rounds.ratingOf(round, cell);

        Rounds.act(own, "self-rating", ward, GRADED).statusCode(403);
        Rounds.act(own, "self-rating", cell, GRADED).statusCode(200).body("steps[0].role", equalTo("SUBJECT"));
        Rounds.get("/campaigns/" + round).statusCode(200);
        Rounds.get("/ratings?campaign={c}&state=SELF_RATED", round)
                .body("items.subject.id", hasItem(cell.toString()))
                .body("items.subject.id", not(hasItem(member.id().toString())));
    }
}
