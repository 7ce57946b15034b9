package vn.xeploai.ratings.quota;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.Member;
import vn.xeploai.ratings.testing.Post;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

@ServiceTest
class QuotaResourceTest {
    private final Tree district = Tree.aDistrict(2, 3, 4);
    private final UUID ward = district.wards().get(0);
    private final List<Member> first = district.members().subList(0, 12);
    private final List<Member> other = district.members().subList(12, 24);

    private static final String MEMBERS = "groups.findAll { it.subjectKind == 'MEMBER' }";

    private void decided(UUID round, List<Member> whom, String grade) {
        Rounds.decide(round, district.root(), Rounds.allGraded(whom, grade)).statusCode(201);
    }

    @Test
    void everyGroupIsExplainedAndTheirSumToo() {
        var round = Rounds.anOpenRound("2022", district);
        decided(round, first.subList(0, 10), "HTTNV");
        decided(round, first.subList(10, 11), "HTXSNV");
        decided(round, other.subList(0, 9), "HTTNV");
        decided(round, other.subList(9, 10), "HTXSNV");

        Rounds.get("/quotas?campaign={c}", round)
                .statusCode(200)
                .body(MEMBERS, hasSize(2))
                .body(MEMBERS + ".answer.now.quota", hasItems(2, 1))
                .body(MEMBERS + ".answer.now.places", hasItems(1, 0))
                .body(MEMBERS + ".answer.rule", everyItem(equalTo("V15a")))
                .body("aggregates.findAll { it.subjectKind == 'MEMBER' }", hasSize(1))
                .body("aggregates.find { it.subjectKind == 'MEMBER' }.groups", equalTo(2))
                .body("aggregates.find { it.subjectKind == 'MEMBER' }.state.denominator", equalTo(19))
                .body("aggregates.find { it.subjectKind == 'MEMBER' }.readings", hasSize(9))
                .body("aggregates.find { it.subjectKind == 'MEMBER' }.finding", nullValue());
    }

    @Test
    void anExcessAboveTheGroupsIsAWarningWithEveryReading() {
        var round = Rounds.anOpenRound("2022", district);
        Rounds.recordElsewhere(round, ward, Rounds.allGraded(first.subList(0, 6), "HTXSNV"))
                .statusCode(201);
        decided(round, other, "HTTNV");

        Rounds.get("/quotas?campaign={c}&under={u}", round, district.root())
                .body("aggregates.find { it.subjectKind == 'MEMBER' }.finding.severity", equalTo("WARNING"))
                .body("aggregates.find { it.subjectKind == 'MEMBER' }.finding.actual", equalTo("6"));
        Rounds.get("/quotas?campaign={c}&under={u}", round, ward)
                .body(MEMBERS, hasSize(1))
                .body(MEMBERS + "[0].answer.now.stepDown", equalTo(5))
                .body(MEMBERS + "[0].answer.findings[0].severity", equalTo("ERROR"));
    }

    @Test
    void agenciesAreCountedBelowTheUnitThatDecidesOnThemAndOnlyWarn() {
        var heads = district.holding(
                        Post.official(first.get(0), ward, true),
                        Post.official(other.get(0), district.wards().get(1), true))
                .known();
        var round = Rounds.anOpenRoundOfAll("2025", "STATE", heads);
        Rounds.recordElsewhere(round, district.root(), List.of(Rounds.graded("AGENCY", ward, "HTXSNV")))
                .statusCode(201);

        var agencies = "groups.find { it.subjectKind == 'AGENCY' }";
        Rounds.get("/quotas?campaign={c}", round)
                .statusCode(200)
                .body(agencies + ".unitId", equalTo(district.root().toString()))
                .body(agencies + ".answer.rule", equalTo("V15b"))
                .body(agencies + ".answer.now.numerator", equalTo(1))
                .body(agencies + ".answer.findings.severity", everyItem(equalTo("WARNING")))
                .body(agencies + ".answer.now.stepDown", equalTo(1));
    }

    @Test
    void proposalsCountAtTheirStage() {
        var round = Rounds.anOpenRound("2022", district);
        decided(round, first.subList(0, 10), "HTTNV");
        propose(round, first.get(10), "HTXSNV");
        var members = MEMBERS + ".find { it.unitId == '" + ward + "' }.answer";

        Rounds.get("/quotas?campaign={c}&stage=decided", round)
                .body(members + ".now.numerator", equalTo(0))
                .body(members + ".whenDecided.numerator", equalTo(1));
        Rounds.get("/quotas?campaign={c}&stage=proposed", round).body(members + ".now.numerator", equalTo(1));
        Rounds.get("/quotas?campaign={c}&stage=guessed", round).statusCode(400);
    }

    private void propose(UUID round, Member member, String grade) {
        var rating = Rounds.ratingOf(round, member.id());
        Rounds.act(rating, "self-rating", null, Map.of("grade", grade)).statusCode(200);
        Rounds.act(rating, "proposal", member.unitId(), Map.of("grade", grade)).statusCode(200);
    }

    @Test
    void aSimulationAnswersAsTheDocumentWouldAndChangesNothing() {
        var round = Rounds.anOpenRound("2022", district);
        decided(round, first.subList(0, 5), "HTTNV");

        simulate(round, Rounds.allGraded(first.subList(5, 7), "HTXSNV"))
                .statusCode(200)
                .body("refused", equalTo(true))
                .body("groups", hasSize(1))
                .body("groups[0].before.now.places", equalTo(1))
                .body("groups[0].after.now.stepDown", equalTo(1))
                .body("groups[0].raised", hasSize(2));
        simulate(round, Rounds.allGraded(first.subList(5, 6), "HTXSNV")).body("refused", equalTo(false));

        Rounds.get("/ratings?campaign={c}&grade=HTXSNV", round).body("items", hasSize(0));
    }

    private static ValidatableResponse simulate(UUID round, List<Map<String, Object>> changes) {
        return Rounds.post("/quotas/simulations", Map.of("campaign", round, "changes", changes));
    }

    @Test
    void impossibleSuppositionsAreReported() {
        var round = Rounds.anOpenRound("2022", district);
        var repeated = Rounds.graded("MEMBER", first.get(0).id(), "HTTNV");

        simulate(
                        round,
                        List.of(
                                repeated,
                                repeated,
                                Rounds.graded("MEMBER", UUID.randomUUID(), "HTTNV"),
                                Rounds.graded("MEMBER", first.get(1).id(), "TSVM")))
                .statusCode(422)
                .body("type", equalTo("/problems/simulation-invalid"))
                .body("errors.code", contains("subject-repeated", "subject-unknown", "grade-not-in-scheme"));
    }

    @Test
    void gradesAreSpreadOverTheUnitsBelow() {
        var round = Rounds.anOpenRound("2022", district);
        decided(round, first.subList(0, 10), "HTTNV");
        decided(round, first.subList(10, 12), "HTXSNV");

        Rounds.get("/quotas/distribution?campaign={c}", round)
                .statusCode(200)
                .body("rows", hasSize(1))
                .body("rows[0].unitId", equalTo(ward.toString()))
                .body("rows[0].rated", equalTo(12))
                .body("rows[0].excellent.count", equalTo(2))
                .body("rows[0].excellent.percentOfRated", equalTo(16.67f))
                .body("rows[0].excellentPercentOfGood", equalTo(20.0f))
                .body("rows[0].excellentPercentOfGoodOrBetter", equalTo(16.67f));
    }

    @Test
    void aUnitOutsideTheCampaignIsReported() {
        var round = Rounds.anOpenRound("2022", district);

        Rounds.get("/quotas?campaign={c}&under={u}", round, UUID.randomUUID())
                .statusCode(422)
                .body("type", equalTo("/problems/unit-not-in-campaign"));
        Rounds.get("/quotas").statusCode(400).body("type", equalTo("/problems/request-invalid"));
    }

    @Test
    void groupsOfSimilarPositionAreNamedByADocumentAndCountedApart() {
        var round = Rounds.anOpenRound("2025", district);
        var secretaries = List.of(first.get(0), other.get(0), other.get(1));
        var body = Map.of(
                "documentNumber",
                "45-QĐ/ĐU",
                "documentDate",
                "2025-12-01",
                "groups",
                List.of(
                        Map.of("name", "Bí thư chi bộ", "subjects", subjects(secretaries)),
                        Map.of(
                                "name",
                                "Phường thứ nhất",
                                "rule",
                                Map.of("subjectKinds", List.of("MEMBER"), "units", List.of(ward)))));

        put(round, null, body).statusCode(428);
        var tag = given().get("/api/v1/campaigns/{c}/groups", round).header("ETag");
        put(round, tag, body)
                .statusCode(200)
                .body("groups.name", contains("Bí thư chi bộ", "Phường thứ nhất"))
                .body("groups.size", contains(3, 12))
                .body("findings.actual", hasItems("0", "2"))
                .body(
                        "findings.findAll { it.actual == '2' }.subject.id",
                        contains(first.get(0).id().toString()))
                .body("findings.findAll { it.actual == '0' }", hasSize(10));
        put(round, tag, body).statusCode(412);

        Rounds.recordElsewhere(round, ward, Rounds.allGraded(List.of(first.get(0)), "HTXSNV"))
                .statusCode(201);
        Rounds.get("/quotas?campaign={c}", round)
                .body(
                        "groups.findAll { it.groupId != null }.answer.group",
                        hasItems("Bí thư chi bộ", "Phường thứ nhất"))
                .body("groups.findAll { it.groupId != null }.answer.now.stepDown", everyItem(equalTo(1)))
                .body("findings.rule", everyItem(equalTo("V15")));
    }

    private static List<Map<String, Object>> subjects(List<Member> members) {
        return members.stream()
                .map(member -> Map.<String, Object>of("kind", "MEMBER", "id", member.id()))
                .toList();
    }

    private static ValidatableResponse put(UUID round, String tag, Map<String, Object> body) {
        var request = given().contentType(ContentType.JSON).body(body);
        if (tag != null) request.header("If-Match", tag);
        return request.put("/api/v1/campaigns/{c}/groups", round).then();
    }

    @Test
    void aGroupChoosesByTypesThatItsTreeHas() {
        var round = Rounds.anOpenRound("2025", district);

        put(round, "*", byTypes("WARD", "VILLAGE"))
                .statusCode(422)
                .body("type", equalTo("/problems/groups-invalid"))
                .body("errors[0].field", equalTo("groups[0].rule.unitTypes"))
                .body("errors[0].code", equalTo("group-unit-type-unknown"))
                .body("errors[0].sent", equalTo("VILLAGE"))
                .body("errors[0].expected", contains("RESIDENTIAL", "URBAN_DISTRICT", "WARD"))
                .body("unitTypes", contains("RESIDENTIAL", "URBAN_DISTRICT", "WARD"));
        put(round, "*", byTypes("RESIDENTIAL")).statusCode(200);
    }

    @Test
    void aGroupChoosesByUnitsThatItsTreeHas() {
        var round = Rounds.anOpenRound("2025", district);

        put(round, "*", byUnits(ward, Tree.aDistrict(1, 1, 1).root()))
                .statusCode(422)
                .body("type", equalTo("/problems/groups-invalid"))
                .body("errors[0].field", equalTo("groups[0].rule.units"))
                .body("errors[0].code", equalTo("group-unit-unknown"));
        put(round, "*", byUnits(ward)).statusCode(200);
    }

    private static Map<String, Object> byUnits(UUID... units) {
        var group = Map.of("name", "Phường", "rule", Map.of("units", List.of(units)));
        return Map.of("documentNumber", "45-QĐ/ĐU", "documentDate", "2025-12-01", "groups", List.of(group));
    }

    private static Map<String, Object> byTypes(String... types) {
        var group = Map.of("name", "Chi bộ khu vực", "rule", Map.of("unitTypes", List.of(types)));
        return Map.of("documentNumber", "45-QĐ/ĐU", "documentDate", "2025-12-01", "groups", List.of(group));
    }

    @Test
    void aGroupHasAListOrARuleAndANameOfItsOwn() {
        var round = Rounds.anOpenRound("2025", district);
        var body = Map.of(
                "documentNumber",
                "45-QĐ/ĐU",
                "documentDate",
                "2025-12-01",
                "groups",
                List.of(
                        Map.of("name", "Một"),
                        Map.of(
                                "name",
                                " MỘT ",
                                "subjects",
                                List.of(Map.of("kind", "MEMBER", "id", UUID.randomUUID())))));

        put(round, "*", body)
                .statusCode(422)
                .body("type", equalTo("/problems/groups-invalid"))
                .body("errors.code", contains("group-list-or-rule", "group-name-repeated", "subject-unknown"));
    }
}
