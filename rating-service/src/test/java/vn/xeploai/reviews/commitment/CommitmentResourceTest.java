package vn.xeploai.reviews.commitment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
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
class CommitmentResourceTest {
    private static final Map<String, Object> DOCUMENT =
            Map.of("number", "03-DS/CB", "date", "2022-02-10", "authority", "Chi bộ");

    /** Two wards of two cells of three members each, of whom the last is exempt, in a campaign of 2022. */
    private final Tree district = exemptingTheLast(Tree.aDistrict(2, 2, 3)).known();

    private UUID campaign;

    @BeforeEach
    void open() {
        campaign = Rounds.anOpenRound("2022", district);
    }

    @Test
    void whoHasACommitmentAndWhoHasNoneIsCountedInEveryUnitAbove() {
        var ward = district.wards().get(0);
        var cell = district.cells().get(0);
        record(request("KL21", district.membersOf(cell)))
                .statusCode(201)
                .body("commitments", hasSize(3))
                .body("commitments[0].items", contains("Đúng hẹn", "Gương mẫu"))
                .body("commitments[0].kept", nullValue());

        coverage("KL21", "")
                .body("unitId", equalTo(district.root().toString()))
                .body(figure(district.root(), "total"), equalTo(12))
                .body(figure(district.root(), "committed"), equalTo(3))
                .body(figure(district.root(), "excused"), equalTo(1))
                .body(figure(district.root(), "missing"), equalTo(8))
                .body(figure(district.root(), "notAssessed"), equalTo(3))
                .body(figure(ward, "missing"), equalTo(3))
                .body(figure(district.wards().get(1), "committed"), equalTo(0));
        coverage("KL21", "&under=" + ward).body(figure(cell, "missing"), equalTo(0));
        coverage("KL01", "").body(figure(district.root(), "missing"), equalTo(11));
        Rounds.get("/commitments/coverage?campaign={c}", campaign)
                .statusCode(200)
                .body("figures.programme.unique()", hasItems("AFTER_REVIEW", "CT05", "KL01", "KL21"))
                .body("figures.programme.unique()", not(hasItem("CT03")))
                .body("figures.findAll { it.committed > 0 }.programme.unique()", contains("KL21"));
        Rounds.get("/commitments/missing?campaign={c}&programme=KL21&subjectKind=MEMBER&total=true&limit=5", campaign)
                .statusCode(200)
                .body("total", equalTo(8))
                .body("items", hasSize(5));
        Rounds.get("/commitments/missing?campaign={c}&programme=KL21&subjectKind=MEMBER&under={w}", campaign, ward)
                .body("items.unitId.unique()", contains(district.cells().get(1).toString()))
                .body("items", hasSize(3));
    }

    @Test
    void theLatestReportSaysWhetherACommitmentIsKept() {
        var members = district.membersOf(district.cells().get(0));
        List<String> ids =
                record(request("KL21", members)).statusCode(201).extract().path("commitments.id");
        report(ids.get(0), "2022-06-30", "NOT_KEPT").statusCode(200).body("kept", equalTo("NOT_KEPT"));
        String before = coverage("KL21", "")
                .body(figure(district.root(), "notKept"), equalTo(1))
                .extract()
                .path("knownAt");
        report(ids.get(0), "2022-12-05", "KEPT")
                .body("keptOn", equalTo("2022-12-05"))
                .body("progress.kept", contains("KEPT", "NOT_KEPT"));
        report(ids.get(1), "2022-12-05", "PARTLY").body("progress[0].note", nullValue());

        coverage("KL21", "")
                .body(figure(district.root(), "kept"), equalTo(1))
                .body(figure(district.root(), "partly"), equalTo(1))
                .body(figure(district.root(), "notKept"), equalTo(0))
                .body(figure(district.root(), "notAssessed"), equalTo(1));
        Rounds.get("/commitments?campaign={c}&kept=PARTLY", campaign).body("items.id", contains(ids.get(1)));
        Rounds.get("/commitments/{id}?knownAt={t}", ids.get(0), before)
                .body("kept", equalTo("NOT_KEPT"))
                .body("progress", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({"1999-02-10, 422", "2020-12-31, 422", "2021-01-01, 201", "2023-12-31, 201", "2024-01-01, 422"})
    void aCommitmentIsRegisteredNearItsYear(String registeredOn, int status) {
        var body = new HashMap<>(request("KL21", List.of(district.members().get(0))));
        body.put("registeredOn", registeredOn);

        var answer = record(body).statusCode(status);

        if (status == 422)
            answer.body("type", equalTo("/problems/review-day-implausible"))
                    .body("errors.field", contains("registeredOn"));
    }

    @Test
    void noReportIsOfADayBeforeTheOneBeforeIt() {
        String id = record(request("KL21", List.of(district.members().get(0))))
                .extract()
                .path("commitments[0].id");
        report(id, "2022-02-09", "KEPT")
                .statusCode(422)
                .body("type", equalTo("/problems/commitment-progress-too-early"))
                .body("errors.field", contains("on"));
        report(id, "2022-12-05", "PARTLY").statusCode(200);
        report(id, "2022-12-04", "KEPT")
                .statusCode(422)
                .body("detail", equalTo("Ngày 2022-12-04 trước ngày sớm nhất có thể là 2022-12-05."));
        report(id, "2022-12-05", "KEPT").statusCode(200).body("kept", equalTo("KEPT"));
        report(UUID.randomUUID().toString(), "2022-12-05", "KEPT")
                .statusCode(404)
                .body("type", equalTo("/problems/commitment-not-found"));
    }

    @Test
    void aSubjectHasOneCommitmentInEachProgrammeUntilItIsCancelled() {
        var who = List.of(district.members().get(0));
        String id = record(request("KL21", who)).extract().path("commitments[0].id");
        record(request("KL21", List.of(district.members().get(1), who.get(0))))
                .statusCode(409)
                .body("type", equalTo("/problems/commitment-recorded"))
                .body("commitmentIds", contains(id));
        record(request("CT05", who)).statusCode(201);

        cancel(id).statusCode(200).body("cancellationReason", equalTo("Ghi nhầm"));
        cancel(id).statusCode(409).body("type", equalTo("/problems/commitment-already-cancelled"));
        report(id, "2022-12-05", "KEPT").statusCode(409);
        coverage("KL21", "").body(figure(district.root(), "committed"), equalTo(0));
        String again = record(request("KL21", who)).statusCode(201).extract().path("commitments[0].id");
        Rounds.get("/commitments?subject={s}&programme=KL21", who.get(0).id())
                .body("items.id", containsInAnyOrder(id, again));
        Rounds.get(
                        "/commitments?subject={s}&programme=KL21&cancelled=false",
                        who.get(0).id())
                .body("items.id", contains(again));
    }

    @Test
    void aProgrammeThatTheYearDoesNotOfferIsRefusedWithThoseThatItOffers() {
        record(request("CT03", List.of(district.members().get(0))))
                .statusCode(422)
                .body("type", equalTo("/problems/commitment-programme-not-offered"))
                .body("errors[0].field", equalTo("programme"))
                .body(
                        "errors[0].expected",
                        contains("AFTER_REVIEW", "NQTW4", "CT05", "KL01", "KL21", "SELF_TRAINING", "HO_CHI_MINH"));
        for (var table : List.of("coverage", "missing"))
            Rounds.get("/commitments/" + table + "?campaign={c}&programme=CT03", campaign)
                    .statusCode(422)
                    .body("type", equalTo("/problems/commitment-programme-not-offered"));
    }

    @Test
    void subjectsOutsideOfTheRosterAreNamedByTheirLines() {
        var request = request("KL21", List.of(district.members().get(0)));
        request.put(
                "items",
                List.of(
                        item(Map.of("kind", "MEMBER", "id", UUID.randomUUID())),
                        item(Map.of(
                                "kind",
                                "MEMBER",
                                "id",
                                district.members().get(0).id()))));
        record(request)
                .statusCode(422)
                .body("type", equalTo("/problems/review-subject-unknown"))
                .body("errors.field", contains("items[0].subject"));
        Rounds.get("/commitments?campaign={c}", campaign).body("items", hasSize(0));
    }

    private static Tree exemptingTheLast(Tree tree) {
        return tree.standing(tree.members().get(tree.members().size() - 1), "EXEMPT");
    }

    private ValidatableResponse record(Map<String, Object> request) {
        return Rounds.post("/commitments", request);
    }

    private static ValidatableResponse report(String id, String on, String kept) {
        return Rounds.post("/commitments/" + id + "/progress", Map.of("on", on, "kept", kept));
    }

    private static ValidatableResponse cancel(String id) {
        return Rounds.post("/commitments/" + id + "/cancellation", Map.of("reason", "Ghi nhầm"));
    }

    private ValidatableResponse coverage(String programme, String more) {
        return Rounds.get("/commitments/coverage?campaign={c}&programme={p}" + more, campaign, programme)
                .statusCode(200);
    }

    private static String figure(UUID unit, String name) {
        return "figures.find { it.unitId == '%s' && it.subjectKind == 'MEMBER' }.%s".formatted(unit, name);
    }

    private Map<String, Object> request(String programme, List<Member> members) {
        return new HashMap<>(Map.of(
                "campaignId",
                campaign,
                "programme",
                programme,
                "registeredOn",
                "2022-02-10",
                "document",
                DOCUMENT,
                "items",
                members.stream()
                        .map(one -> item(Map.of("kind", "MEMBER", "id", one.id())))
                        .toList()));
    }

    private static Map<String, Object> item(Map<String, Object> subject) {
        return Map.of("subject", subject, "items", List.of("Đúng hẹn", "Gương mẫu"));
    }
}
