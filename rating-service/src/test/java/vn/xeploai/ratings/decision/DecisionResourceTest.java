package vn.xeploai.ratings.decision;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
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
class DecisionResourceTest {
    private final Tree district = Tree.aDistrict(1, 2, 3);
    private final UUID first = district.members().get(0).id();
    private final UUID second = district.members().get(1).id();
    private UUID round;

    @BeforeEach
    void open() {
        round = Rounds.anOpenRound("2022", district);
    }

    @Test
    void oneDocumentDecidesOnManySubjects() {
        var items = new ArrayList<>(Rounds.allGraded(district.members(), "HTTNV"));
        items.add(Rounds.graded("CELL", district.cells().get(0), "HTXSNV"));
        items.add(Rounds.notRated("CELL", district.cells().get(1), "FOUNDED_UNDER_SIX_MONTHS"));

        var id = Rounds.decide(round, district.wards().get(0), items)
                .statusCode(201)
                .body("items", equalTo(8))
                .body("origin", equalTo("SYSTEM"))
                .body("findings.rule", contains("V04", "V15b"))
                .extract()
                .<String>path("id");

        Rounds.get("/decisions/" + id)
                .statusCode(200)
                .body("items", hasSize(8))
                .body("items[0].grade", equalTo("HTTNV"))
                .body("items[7].notRatedReason", equalTo("FOUNDED_UNDER_SIX_MONTHS"));
        Rounds.get("/ratings?campaign={c}&grade=HTXSNV", round)
                .body("items", hasSize(1))
                .body("items[0].tier", equalTo("EXCELLENT"))
                .body("items[0].subject.kind", equalTo("CELL"))
                .body("items[0].decidedOn", equalTo("2022-12-28"))
                .body("items[0].decisionId", equalTo(id));
    }

    @Test
    void everyFaultIsNamedByItsLineAndNothingIsKept() {
        var items = List.of(
                Rounds.graded("MEMBER", first, "HTTNV"),
                Rounds.graded("MEMBER", UUID.randomUUID(), "HTTNV"),
                Rounds.graded("MEMBER", second, "TSVM"),
                Rounds.graded("MEMBER", first, "HTNV"),
                Rounds.notRated("CELL", district.cells().get(0), "BORED"),
                distinguished(Rounds.graded(
                        "GRASSROOTS_ORGANISATION", district.wards().get(0), "HTTNV")));

        Rounds.decide(round, district.root(), items)
                .statusCode(422)
                .body("type", equalTo("/problems/decision-items-invalid"))
                .body("errors.field", hasItems("items[1].subject", "items[2].grade", "items[3].subject"))
                .body("errors.field", hasItems("items[4].notRatedReason", "items[5].distinction"))
                .body("errors.code", hasItems("subject-unknown", "grade-not-in-scheme", "subject-repeated"))
                .body("errors.code", hasItems("reason-not-in-scheme", "distinction-not-allowed"))
                .body("errors.find { it.code == 'grade-not-in-scheme' }.expected", hasItems("HTXSNV", "HTTNV"))
                .body("errors", hasSize(5));

        Rounds.get("/ratings?campaign={c}&state=DECIDED", round).body("items", hasSize(0));
    }

    private static Map<String, Object> distinguished(Map<String, Object> item) {
        item.put("distinction", "TIEU_BIEU");
        return item;
    }

    @Test
    void aLineNamesOneSubjectAndOneConclusion() {
        var both = Rounds.graded("MEMBER", first, "HTTNV");
        both.put("notRatedReason", "ABSENT");
        var nobody = new HashMap<String, Object>(Map.of("grade", "HTTNV"));
        var cancel =
                new HashMap<String, Object>(Map.of("subject", Map.of("kind", "MEMBER", "id", second), "cancel", true));

        Rounds.decide(round, district.root(), List.of(both, nobody, cancel))
                .statusCode(422)
                .body("errors.code", hasItems("one-conclusion", "subject-or-rating", "cancelled-decision-missing"));
    }

    @Test
    void faultsOfFormSubjectAndConclusionComeTogether() {
        var formless = Map.<String, Object>of("grade", "HTTNV");
        var stranger = Rounds.graded("MEMBER", UUID.randomUUID(), "HTTNV");
        var unknownGrade = Rounds.graded("MEMBER", first, "KHONG_CO");

        Rounds.decide(round, district.root(), List.of(formless, stranger, unknownGrade))
                .statusCode(422)
                .body("type", equalTo("/problems/decision-items-invalid"))
                .body("errorsTotal", equalTo(3))
                .body("errors.code", hasItems("subject-or-rating", "subject-unknown", "grade-not-in-scheme"));
    }

    @Test
    void aSubjectOfAnotherRoundIsTold() {
        var other = Rounds.anOpenRound("2021", district);
        var rating = Rounds.ratingOf(other, first);

        Rounds.decide(round, district.root(), List.of(Map.of("ratingId", rating, "grade", "HTTNV")))
                .statusCode(422)
                .body("errors[0].field", equalTo("items[0].ratingId"))
                .body("errors[0].code", equalTo("subject-not-in-campaign"));
    }

    @Test
    void aDecisionIsChangedOnlyByNamingIt() {
        var old = decided(Rounds.graded("MEMBER", first, "HTTNV"));
        var changed = Rounds.graded("MEMBER", first, "HTNV");

        Rounds.decide(round, district.root(), List.of(changed))
                .statusCode(409)
                .body("type", equalTo("/problems/rating-already-decided"))
                .body("errors[0].field", equalTo("items[0].replaces"));
        Rounds.decide(
                        round,
                        district.root(),
                        List.of(Rounds.replacing(changed, UUID.randomUUID().toString())))
                .statusCode(409)
                .body("errors[0].code", equalTo("decision-not-in-force"))
                .body("errors[0].expected", contains(old));
        Rounds.decide(round, district.root(), List.of(Rounds.replacing(changed, old)))
                .statusCode(201);

        Rounds.get("/ratings/" + Rounds.ratingOf(round, first))
                .body("grade", equalTo("HTNV"))
                .body("decisions", hasSize(2))
                .body("decisions[0].replaces", equalTo(old))
                .body("decisions[1].grade", equalTo("HTTNV"));
    }

    private String decided(Map<String, Object> item) {
        return Rounds.decide(round, district.root(), List.of(item))
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void aCancelledSubjectIsRatedAgain() {
        var old = decided(Rounds.graded("MEMBER", first, "HTTNV"));
        var cancel =
                new HashMap<String, Object>(Map.of("subject", Map.of("kind", "MEMBER", "id", first), "cancel", true));
        decided(Rounds.replacing(cancel, old));
        Rounds.get("/ratings/" + Rounds.ratingOf(round, first))
                .body("state", equalTo("CANCELLED"))
                .body("grade", nullValue());

        decided(Rounds.graded("MEMBER", first, "HTNV"));

        Rounds.get("/ratings/" + Rounds.ratingOf(round, first)).body("state", equalTo("DECIDED"));
    }

    @Test
    void theSameDocumentIsRecordedOnce() {
        var document = Rounds.document(round, district.root(), List.of(Rounds.graded("MEMBER", first, "HTTNV")));
        var id = Rounds.post("/decisions", document).statusCode(201).extract().<String>path("id");
        document.put("items", List.of(Rounds.graded("MEMBER", second, "HTTNV")));

        Rounds.post("/decisions", document)
                .statusCode(409)
                .body("type", equalTo("/problems/decision-exists"))
                .body("decisionId", equalTo(id));
        Rounds.get("/decisions?number={n}&campaign={c}&total=true", document.get("number"), round)
                .body("total", equalTo(1))
                .body("items[0].id", equalTo(id));
    }

    @Test
    void spellingsOfANumberNameTheSameDocument() {
        var items = List.of(Rounds.graded("MEMBER", first, "HTTNV"));
        var document = Rounds.document(round, district.root(), items);
        document.put("number", "12-QĐ/QU");
        var id = Rounds.post("/decisions", document).statusCode(201).extract().<String>path("id");

        for (var typed : List.of("12-qđ/qu ", "12 - QĐ/QU")) {
            document.put("number", typed);
            Rounds.post("/decisions", document)
                    .statusCode(409)
                    .body("type", equalTo("/problems/decision-exists"))
                    .body("decisionId", equalTo(id));
            Rounds.get("/decisions?number={n}&campaign={c}", typed, round).body("items.number", contains("12-QĐ/QU"));
        }
        document.putAll(Map.of("number", " 13-qđ/QU", "items", List.of(Rounds.graded("MEMBER", second, "HTTNV"))));
        Rounds.post("/decisions", document).statusCode(201).body("number", equalTo("13-qđ/QU"));
    }

    @Test
    void aRepeatedCallWithItsKeyGetsTheSameAnswer() {
        var document = Rounds.document(round, district.root(), List.of(Rounds.graded("MEMBER", first, "HTTNV")));

        var answer = keyed(document).statusCode(201).extract();
        var again = keyed(document).statusCode(201).extract();

        assertEquals(answer.asString(), again.asString());
        assertEquals("/api/v1/decisions/" + answer.path("id"), answer.header("Location"));
        assertEquals(answer.header("Location"), again.header("Location"));
        given().get(answer.header("Location")).then().statusCode(200).body("number", equalTo(document.get("number")));
        document.put("signer", "Người khác");
        keyed(document).statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
    }

    private ValidatableResponse keyed(Map<String, Object> document) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", document.get("number"))
                .body(document)
                .post("/api/v1/decisions")
                .then();
    }

    @Test
    void aClosedCampaignAcceptsFirstDecisionsAndCorrectionsUnderAnException() {
        var old = decided(Rounds.graded("MEMBER", first, "HTTNV"));
        Rounds.post("/campaigns/" + round + "/close", Map.of()).statusCode(200);

        decided(Rounds.graded("MEMBER", second, "HTTNV"));
        Rounds.unlock(round, district.root(), "2099-12-31").statusCode(201);
        decided(Rounds.replacing(Rounds.graded("MEMBER", first, "HTNV"), old));
        Rounds.decide(round, district.root(), List.of(Rounds.graded("MEMBER", second, "HTNV")))
                .statusCode(409)
                .body("type", equalTo("/problems/rating-already-decided"));
    }

    @Test
    void aPlannedCampaignAcceptsNoDecision() {
        var planned = Rounds.aPlannedRound("2020", district);

        Rounds.decide(planned, district.root(), List.of(Rounds.graded("MEMBER", first, "HTTNV")))
                .statusCode(409)
                .body("type", equalTo("/problems/campaign-not-open"));
    }

    @Test
    void aSubjectNotedAsNotRatedCanStillBeDecided() {
        var rating = Rounds.ratingOf(round, first);

        Rounds.post(
                        "/ratings/" + rating + "/not-rated",
                        Map.of("actingUnitId", district.root(), "notRatedReason", "ABSENT", "reason", "Đi công tác"))
                .statusCode(200)
                .body("state", equalTo("NOT_RATED"))
                .body("notRatedReason", equalTo("ABSENT"))
                .body("decisions[0].reason", equalTo("Đi công tác"));
        decided(Rounds.graded("MEMBER", first, "HTTNV"));
        Rounds.post(
                        "/ratings/" + rating + "/not-rated",
                        Map.of("actingUnitId", district.root(), "notRatedReason", "ABSENT"))
                .statusCode(409)
                .body("type", equalTo("/problems/rating-already-decided"));
    }

    @Test
    void notRatedNeedsAReasonOfTheScheme() {
        Rounds.post(
                        "/ratings/" + Rounds.ratingOf(round, first) + "/not-rated",
                        Map.of("actingUnitId", district.root(), "notRatedReason", "BORED"))
                .statusCode(422)
                .body("type", equalTo("/problems/reason-not-in-scheme"))
                .body("errors[0].sent", equalTo("BORED"))
                .body("errors[0].expected", hasItems("EXEMPT_FROM_ACTIVITY"));
        Rounds.post(
                        "/ratings/" + UUID.randomUUID() + "/not-rated",
                        Map.of("actingUnitId", district.root(), "notRatedReason", "ABSENT"))
                .statusCode(404)
                .body("type", equalTo("/problems/rating-not-found"));
    }

    @Test
    void tieuBieuIsAddedToTsvmUntil2017() {
        var old = Rounds.anOpenRound("2014", district);
        var item = distinguished(
                Rounds.graded("GRASSROOTS_ORGANISATION", district.wards().get(0), "TSVM"));

        Rounds.decide(old, district.root(), List.of(item)).statusCode(201);

        Rounds.get("/tallies?campaign={c}", old).body("units.counts.flatten().distinction", hasItem("TIEU_BIEU"));
    }

    @Test
    void anUnknownDocumentIsNotFound() {
        Rounds.get("/decisions/" + UUID.randomUUID())
                .statusCode(404)
                .body("type", equalTo("/problems/decision-not-found"));
    }

    @Test
    void aDocumentWithoutItsFieldsIsRefused() {
        Rounds.post("/decisions", Map.of("items", List.of()))
                .statusCode(400)
                .body("type", equalTo("/problems/request-invalid"))
                .body("errors.field", hasItems("campaignId", "number", "date", "signer", "items"));
    }

    @Test
    void problemsAreInTheCallersLanguage() {
        given().header("Accept-Language", "en")
                .get("/api/v1/decisions/" + UUID.randomUUID())
                .then()
                .body("title", equalTo("There is no such decision"));
        given().get("/api/v1/decisions/" + UUID.randomUUID()).then().body("title", equalTo("Không có quyết định này"));
    }

    @Test
    void aNotRatedNoteNamesTheActingUnit() {
        Rounds.post("/ratings/" + Rounds.ratingOf(round, first) + "/not-rated", Map.of("notRatedReason", "ABSENT"))
                .statusCode(400)
                .body("type", equalTo("/problems/request-invalid"))
                .body("errors[0].field", equalTo("actingUnitId"))
                .body("errors[0].message", equalTo("phải có"));
    }

    @Test
    void aDocumentDatedBeforeTheRatedPeriodIsRefusedUnlessIssuedElsewhere() {
        var items = List.of(Rounds.graded("MEMBER", first, "HTTNV"));
        Rounds.decideOn("2021-12-31", round, district.root(), items)
                .statusCode(422)
                .body("type", equalTo("/problems/decision-before-period"))
                .body("errors[0].field", equalTo("date"));
        var elsewhere = Rounds.document(round, district.root(), items);
        elsewhere.put("date", "2021-12-31");
        elsewhere.put("origin", "ISSUED_ELSEWHERE");

        Rounds.post("/decisions", elsewhere).statusCode(201);
    }

    @Test
    void aDocumentIsNotDatedBeforeTheOneItReplaces() {
        var old = decided(Rounds.graded("MEMBER", first, "HTTNV"));
        var items = List.of(Rounds.replacing(Rounds.graded("MEMBER", first, "HTNV"), old));

        Rounds.decideOn("2022-12-27", round, district.root(), items)
                .statusCode(422)
                .body("type", equalTo("/problems/decision-items-invalid"))
                .body("errors.field", contains("items[0].replaces"))
                .body("errors.code", contains("decision-before-replaced"));
        Rounds.decideOn("2022-12-28", round, district.root(), items).statusCode(201);
    }

    @Test
    void aDocumentDatedInTheFutureIsRefused() {
        Rounds.decideOn("2999-12-31", round, district.root(), List.of(Rounds.graded("MEMBER", first, "HTTNV")))
                .statusCode(422)
                .body("type", equalTo("/problems/date-in-future"))
                .body("errors[0].field", equalTo("date"));
        var submission =
                Map.of("unitId", district.root(), "number", "9-BC/QU", "date", "2999-12-31", "signer", "Bí thư");
        Rounds.post("/campaigns/" + round + "/submissions", submission)
                .statusCode(422)
                .body("type", equalTo("/problems/date-in-future"));
    }

    @Test
    void fractionsAndRepeatedKeysAreRefused() {
        var ballot = Rounds.ballot(2, "HTTNV");
        ballot.put("eligible", 10.9);
        proposed(Map.of("grade", "HTTNV", "ballot", ballot))
                .statusCode(400)
                .body("errors[0].field", equalTo("ballot.eligible"));
        ballot.put("eligible", "9");
        proposed(Map.of("grade", "HTTNV", "ballot", ballot))
                .statusCode(400)
                .body("errors[0].field", equalTo("ballot.eligible"));
        ballot.remove("eligible");
        proposed(Map.of("grade", "HTTNV", "ballot", ballot))
                .statusCode(400)
                .body("errors[0].field", equalTo("ballot.eligible"));
        proposed(Map.of("grade", "HTTNV", "reason", "-", "votes", Map.of("inFavour", 3, "against", 1)))
                .statusCode(422)
                .body("errors[0].code", equalTo("votes-exceed-official"));
        Rounds.post("/decisions", "{\"number\": \"1\", \"number\": \"2\"}")
                .statusCode(400)
                .body("type", equalTo("/problems/request-malformed"));
    }

    private ValidatableResponse proposed(Map<String, Object> body) {
        return Rounds.act(
                Rounds.ratingOf(round, first), "proposal", district.cells().get(0), body);
    }
}
