package vn.xeploai.ratings.finding;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.Conduct;
import vn.xeploai.ratings.testing.Member;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** What is known of a subject, and what the rules propose by it. */
@ServiceTest
class AssessmentResourceTest {
    private final Tree district = Tree.aDistrict(1, 1, 3);
    private final UUID cell = district.cells().get(0);
    private final UUID ward = district.wards().get(0);
    private final Member member = district.membersOf(cell).get(0);
    private UUID round;
    private UUID rating;

    @BeforeEach
    void open() {
        round = Rounds.anOpenRound("2025", district);
        rating = Rounds.ratingOf(round, member.id());
    }

    @Test
    void whereNoRuleFitsNoGradeIsProposed() {
        Conduct.report(rating, cell, Conduct.goodYear(20)).statusCode(200);
        points(27, 65);

        Rounds.get("/ratings/" + rating + "/assessment")
                .statusCode(200)
                .body("assessment.outcome", equalTo("NO_RULE_FITS"))
                .body("assessment.grade", nullValue())
                .body("conclusion", equalTo("Không mức nào phù hợp: cấp có thẩm quyền quyết định và nêu lý do"))
                .body("unknown", contains("REMEDIED_IN_TIME", "OFFICIAL_TIER"))
                .body(
                        "assessment.grades.find { it.grade == 'HTXSNV' }.checks.findAll { it.met == 'FALSE' && it.role == 'DEMAND' }.rule",
                        contains("V12a"))
                .body(
                        "assessment.grades.find { it.grade == 'HTTNV' }.checks.findAll { it.met == 'FALSE' && it.role == 'DEMAND' }.rule",
                        contains("V11"));
        given().header("Accept-Language", "en")
                .get("/api/v1/ratings/" + rating + "/assessment")
                .then()
                .body("conclusion", equalTo("No rule fits: the competent level decides and gives its reason"));
    }

    @Test
    void whatNoSourceHasIsUnknown() {
        Rounds.get("/ratings/" + rating + "/assessment")
                .body("assessment.outcome", equalTo("FACTS_MISSING"))
                .body("unknown", hasItems("POINTS", "TASKS_DONE_PERCENT", "DECLINE_CONCLUDED"))
                .body("unknown", not(hasItem("DUTY_RELATED_DISCIPLINE")))
                .body("facts.fact", hasItems("STANDING", "MEMBER_MONTHS", "OPEN_COMPLAINT"))
                .body("facts.find { it.fact == 'MEMBER_MONTHS' }.value", equalTo(129))
                .body("facts.find { it.fact == 'STANDING' }.source", equalTo("ROSTER"));
    }

    @Test
    void aLaterReportSupersedesAndNullWithdraws() {
        Conduct.report(rating, cell, Map.of("TASKS_DONE_PERCENT", 80)).statusCode(200);
        Conduct.report(rating, ward, Map.of("TASKS_DONE_PERCENT", 95.5))
                .body("measures.value", contains("95.5", "80"))
                .body("measures.superseded", contains(false, true));
        done(equalTo(95.5f));

        Map<String, Object> back = new HashMap<>();
        back.put("fact", "TASKS_DONE_PERCENT");
        back.put("value", null);
        Rounds.post("/ratings/" + rating + "/measures", Map.of("actingUnitId", cell, "measures", List.of(back)))
                .statusCode(200);

        done(nullValue());
    }

    private void done(org.hamcrest.Matcher<?> matcher) {
        Rounds.get("/ratings/" + rating + "/assessment")
                .body("facts.find { it.fact == 'TASKS_DONE_PERCENT' }?.value", matcher);
    }

    @Test
    void pointsForWhatTheScaleDoesNotHaveAreRefused() {
        var points = List.of(Map.of("criterion", "GENERAL", "points", 20), Map.of("criterion", "KY_LUAT", "points", 5));

        Rounds.act(rating, "self-rating", null, Map.of("grade", "HTTNV", "points", points))
                .statusCode(422)
                .body("type", equalTo("/problems/opinion-invalid"))
                .body("errors.field", contains("points[1].criterion"))
                .body("errors.code", contains("criterion-unknown"));
    }

    @Test
    void pointsOfAProposalPrecedeThoseOfTheSubject() {
        points(30, 70);
        Rounds.act(rating, "proposal", cell, Map.of("grade", "HTTNV", "points", Conduct.points(20, 60)))
                .statusCode(200);

        Rounds.get("/ratings/" + rating + "/assessment")
                .body("facts.find { it.fact == 'POINTS' }.value", equalTo(80))
                .body("facts.find { it.fact == 'POINTS' }.source", equalTo("OPINION"));
    }

    @Test
    void whatTheSystemRecordsItselfIsNotReported() {
        Conduct.report(rating, cell, Map.of("MEMBER_MONTHS", 12))
                .statusCode(422)
                .body("type", equalTo("/problems/measures-invalid"))
                .body("errors[0].code", equalTo("measure-not-reportable"));
        Conduct.report(rating, cell, Map.of("TASKS_DONE_PERCENT", 101))
                .statusCode(422)
                .body("errors[0].code", equalTo("measure-value-invalid"));
        Conduct.report(rating, UUID.randomUUID(), Map.of("TASKS_DONE_PERCENT", 100))
                .statusCode(403)
                .body("type", equalTo("/problems/measure-unit-not-responsible"));
        Conduct.report(UUID.randomUUID(), cell, Map.of("TASKS_DONE_PERCENT", 100))
                .statusCode(404)
                .body("type", equalTo("/problems/rating-not-found"));
    }

    @Test
    void anAssessmentIsReadAsRecordedAtAnInstant() {
        Conduct.report(rating, cell, Conduct.goodYear(35)).statusCode(200);
        points(27, 67);
        var before = Rounds.watermark();
        Conduct.aDiscipline("MEMBER", member.id(), Conduct.terms(cell, "2025-06-20"));

        Rounds.get("/ratings/" + rating + "/assessment?knownAt={k}", before)
                .body("assessment.grade", equalTo("HTXSNV"));
        Rounds.get("/ratings/" + rating + "/assessment").body("assessment.grade", equalTo("KHTNV"));
    }

    @Test
    void aCancelledDisciplineNoLongerCounts() {
        Conduct.report(rating, cell, Conduct.goodYear(35)).statusCode(200);
        points(27, 67);
        var discipline = Conduct.aDiscipline("MEMBER", member.id(), Conduct.terms(cell, "2025-06-20"));
        var body = Map.of(
                "on",
                "2025-09-01",
                "unitId",
                cell,
                "reason",
                "Không đúng nội dung vi phạm",
                "document",
                Conduct.DOCUMENT);

        Rounds.post("/disciplines/" + discipline + "/cancellation", body)
                .statusCode(200)
                .body("cancelledOn", equalTo("2025-09-01"));

        Rounds.get("/ratings/" + rating + "/assessment").body("assessment.grade", equalTo("HTXSNV"));
        Rounds.post("/disciplines/" + discipline + "/cancellation", body)
                .statusCode(409)
                .body("type", equalTo("/problems/discipline-already-cancelled"));
    }

    private void points(int general, int tasks) {
        Rounds.act(rating, "self-rating", null, Map.of("grade", "HTXSNV", "points", Conduct.points(general, tasks)))
                .statusCode(200);
    }
}
