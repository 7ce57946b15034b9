package vn.xeploai.reviews.review;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.Member;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

@ServiceTest
class ReviewResourceTest {
    private static final Map<String, Object> MINUTES =
            Map.of("number", "05-BB/CB", "date", "2018-12-10", "authority", "Chi bộ");

    /** Two wards of two cells of three members each, in a campaign of 2018. */
    private final Tree district = Tree.aDistrict(2, 2, 3).known();

    private UUID campaign;

    @BeforeEach
    void open() {
        campaign = Rounds.anOpenRound("2018", district);
    }

    @Test
    void whoWasReviewedAndWhoWasNotIsCountedInEveryUnitAbove() {
        var ward = district.wards().get(0);
        var cell = district.cells().get(0);
        var members = district.membersOf(cell);
        record(request(members, "NQTW4-27")).statusCode(201).body("reviews", hasSize(3));
        var total = district.members().size();

        coverage("")
                .body("unitId", equalTo(district.root().toString()))
                .body(figure(district.root(), "total"), equalTo(total))
                .body(figure(district.root(), "reviewed"), equalTo(3))
                .body(figure(district.root(), "examined"), equalTo(3))
                .body(figure(district.root(), "withExpressions"), equalTo(0))
                .body(figure(district.root(), "missing"), equalTo(total - 3))
                .body(figure(ward, "reviewed"), equalTo(3))
                .body(figure(district.wards().get(1), "reviewed"), equalTo(0));
        coverage("&under=" + ward).body(figure(cell, "missing"), equalTo(0));
        Rounds.get("/reviews/missing?campaign={c}&subjectKind=MEMBER&total=true&limit=500", campaign)
                .statusCode(200)
                .body("total", equalTo(total - 3))
                .body("items.unitId.findAll { it == '" + cell + "' }", hasSize(0));
    }

    @Test
    void noExpressionFoundIsAStatementAndNoChecklistIsNone() {
        var members = district.membersOf(district.cells().get(0));
        record(request(List.of(members.get(0)), "NQTW4-27")).statusCode(201).body("reviews[0].expressions", hasSize(0));
        record(request(List.of(members.get(1)), null)).statusCode(201).body("reviews[0].checklist", nullValue());
        var found = request(List.of(members.get(2)), "NQTW4-27");
        found.put("items", List.of(Map.of("subject", member(members.get(2)), "expressions", List.of("CT3", "DD9"))));
        record(found).statusCode(201);

        coverage("")
                .body(figure(district.root(), "reviewed"), equalTo(3))
                .body(figure(district.root(), "examined"), equalTo(2))
                .body(figure(district.root(), "withExpressions"), equalTo(1));
        Rounds.get("/reviews?campaign={c}&withExpressions=true", campaign)
                .body("items.expressions", contains(List.of("CT3", "DD9")));
    }

    @Test
    void aSubjectIsReviewedOnceOnEachOccasionUntilTheReviewIsCancelled() {
        var one = List.of(district.members().get(0));
        String review = record(request(one, null)).statusCode(201).extract().path("reviews[0].id");
        record(request(one, null))
                .statusCode(409)
                .body("type", equalTo("/problems/review-recorded"))
                .body("reviewIds", contains(review));
        var other = request(one, null);
        other.put("occasion", "NQTW4_XII");
        record(other).statusCode(201);

        Rounds.post("/reviews/" + review + "/cancellation", Map.of("reason", "Ghi nhầm"))
                .statusCode(200)
                .body("cancellationReason", equalTo("Ghi nhầm"));
        Rounds.post("/reviews/" + review + "/cancellation", Map.of("reason", "Ghi nhầm"))
                .statusCode(409)
                .body("type", equalTo("/problems/review-already-cancelled"));
        record(request(one, null)).statusCode(201);
        Rounds.get("/reviews/{id}", review).body("cancellationReason", equalTo("Ghi nhầm"));
    }

    @Test
    void whatTheCatalogueOfTheYearDoesNotOfferIsRefusedAllTogether() {
        var members = district.members();
        var request = request(List.of(members.get(0)), "NQTW4-27");
        request.put("occasion", "NQTW4_XI");
        request.put(
                "items",
                List.of(Map.of("subject", member(members.get(0)), "expressions", List.of("CT10", "CT1", "CT1"))));
        record(request)
                .statusCode(422)
                .body("type", equalTo("/problems/reviews-invalid"))
                .body("errors.field", contains("occasion", "items[0].expressions[0]", "items[0].expressions[2]"))
                .body("errors[0].expected", contains("ANNUAL", "NQTW4_XII"));

        var later = Rounds.anOpenRound("2019", district);
        var offered = request(List.of(members.get(0)), "NQTW4-27");
        offered.put("campaignId", later);
        offered.put("heldOn", "2019-12-10");
        record(offered)
                .statusCode(422)
                .body("errors.field", contains("checklist"))
                .body("errors[0].message", equalTo("Năm xếp loại này không có bộ biểu hiện \"NQTW4-27\". Các bộ: "));
    }

    @Test
    void subjectsOutsideOfTheRosterAreNamedByTheirLines() {
        var request = request(List.of(district.members().get(0)), null);
        var stranger = Map.of("kind", "MEMBER", "id", UUID.randomUUID());
        request.put(
                "items",
                List.of(
                        Map.of("subject", stranger),
                        Map.of("subject", member(district.members().get(0))),
                        Map.of("subject", Map.of("kind", "CELL", "id", UUID.randomUUID()))));
        record(request)
                .statusCode(422)
                .body("type", equalTo("/problems/review-subject-unknown"))
                .body("errors.field", contains("items[0].subject", "items[2].subject"));
        Rounds.get("/reviews?campaign={c}", campaign).body("items", hasSize(0));

        request.put("items", List.of(Map.of("subject", stranger), Map.of("subject", stranger)));
        record(request).statusCode(422).body("type", equalTo("/problems/review-subject-repeated"));
        request.put("items", List.of(Map.of("subject", member(district.members().get(0)))));
        request.put("heldOn", "2017-12-31");
        record(request).statusCode(422).body("type", equalTo("/problems/review-too-early"));
    }

    @Test
    void anOccasionThatTheYearDoesNotHaveIsRefusedNotCountedAsMissing() {
        for (var path : List.of("/reviews/coverage", "/reviews/missing"))
            Rounds.get(path + "?campaign={c}&occasion=NQTW4_XI", campaign)
                    .statusCode(422)
                    .body("type", equalTo("/problems/reviews-invalid"))
                    .body("errors[0].expected", contains("ANNUAL", "NQTW4_XII"));
    }

    @Test
    void aConcludedDeclineIsAFactOfTheRules() {
        var who = district.members().get(0);
        var request = request(List.of(who), "NQTW4-27");
        request.put("items", List.of(Map.of("subject", member(who), "declineConcluded", true)));
        String review = record(request).statusCode(201).extract().path("reviews[0].id");

        facts(who)
                .body("facts.find { it.fact == 'DECLINE_CONCLUDED' }.value", equalTo(true))
                .body("facts.find { it.fact == 'DECLINE_CONCLUDED' }.source", equalTo("REVIEW"))
                .body("facts.find { it.fact == 'DECLINE_CONCLUDED' }.references", contains(review));
        Rounds.post("/reviews/" + review + "/cancellation", Map.of("reason", "Ghi nhầm"))
                .statusCode(200);
        facts(who).body("facts.fact.findAll { it == 'DECLINE_CONCLUDED' }", hasSize(0));
    }

    private ValidatableResponse facts(Member who) {
        String rating = Rounds.get("/ratings?campaign={c}&subject={s}", campaign, who.id())
                .extract()
                .path("items[0].id");
        return Rounds.get("/ratings/{id}/assessment", rating).statusCode(200);
    }

    private ValidatableResponse record(Map<String, Object> request) {
        return Rounds.post("/reviews", request);
    }

    private ValidatableResponse coverage(String more) {
        return Rounds.get("/reviews/coverage?campaign={c}" + more, campaign).statusCode(200);
    }

    private static String figure(UUID unit, String name) {
        return "figures.find { it.unitId == '%s' && it.subjectKind == 'MEMBER' }.%s".formatted(unit, name);
    }

    private Map<String, Object> request(List<Member> members, String checklist) {
        var request = new HashMap<String, Object>(Map.of(
                "campaignId",
                campaign,
                "occasion",
                "ANNUAL",
                "heldOn",
                "2018-12-10",
                "chair",
                "Bí thư chi bộ",
                "document",
                MINUTES,
                "items",
                members.stream().map(one -> Map.of("subject", member(one))).toList()));
        if (checklist != null) request.put("checklist", checklist);
        return request;
    }

    private static Map<String, Object> member(Member who) {
        return Map.of("kind", "MEMBER", "id", who.id());
    }
}
