package vn.xeploai.emulation.award;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.Member;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

@ServiceTest
class AwardResourceTest {
    /** Two wards of two cells of three members each, all rated excellent. */
    private final Tree district = Tree.aDistrict(2, 2, 3);

    private final UUID ward = district.wards().get(0);
    private final Member member = district.members().get(0);
    private UUID campaign;

    @BeforeEach
    void open() {
        campaign = Rounds.anOpenRound("2022", district);
        Rounds.recordElsewhere(campaign, ward, Rounds.allGraded(district.members(), "HTXSNV"))
                .statusCode(201);
    }

    @Test
    void aDocumentAwardsItsList() {
        var members = district.membersOf(district.cells().get(0));
        String decision = Awards.record(Awards.by(ward, campaign, "2023-01-20", Awards.all("DV_X1", members)))
                .statusCode(201)
                .body("findings.findAll { it.severity == 'ERROR' }", hasSize(0))
                .body("awards.recipient.id", contains(Awards.ids(members)))
                .body("awards.awardYear.unique()", contains(2022))
                .body("awards.kind.unique()", contains("FORM"))
                .body("awards.side.unique()", contains("PARTY"))
                .body("awards.money.unique()", contains(447_000))
                .extract()
                .path("id");

        Awards.list("campaign={c}&under={w}&title=DV_X1&revoked=false", campaign, ward)
                .body("items", hasSize(3));
        Awards.list("campaign={c}&under={w}", campaign, district.wards().get(1)).body("items", hasSize(0));
        Awards.list("decision={d}&kind=FORM&side=PARTY&recipientKind=MEMBER", decision)
                .body("items", hasSize(3));
        Awards.list("recipient={m}&year=2022&awardingUnit={w}", member.id(), ward)
                .body("items", hasSize(1));
        Awards.list("recipient={m}&year=2023", member.id()).body("items", hasSize(0));
    }

    @Test
    void onlyACompetentBodyAwards() {
        Awards.record(Awards.by(district.root(), campaign, "2023-01-20", Awards.all("DV_X1", List.of(member))))
                .statusCode(422)
                .body("type", equalTo("/problems/award-against-rules"))
                .body("awardFindings.rule", contains("V34"))
                .body("awardFindings[0].field", equalTo("items[0]"))
                .body("awardFindings[0].expected", containsString(ward.toString()));
        Awards.record(Awards.by(district.wards().get(1), campaign, "2023-01-20", Awards.all("DV_X1", List.of(member))))
                .statusCode(422);
        Awards.record(Awards.by(UUID.randomUUID(), campaign, "2023-01-20", Awards.all("DV_X1", List.of(member))))
                .statusCode(422)
                .body("type", equalTo("/problems/award-body-unknown"));
        Awards.list("campaign={c}", campaign).body("items", hasSize(0));
    }

    @Test
    void whatWasIssuedElsewhereIsRecordedWithItsFindings() {
        var elsewhere = Awards.elsewhere(
                Awards.by(district.root(), campaign, "2023-01-20", Awards.all("DV_X1", List.of(member))));
        String id = Awards.record(elsewhere)
                .statusCode(201)
                .body("findings.findAll { it.severity == 'ERROR' }.rule", contains("V34"))
                .extract()
                .path("awards[0].id");

        Rounds.get("/awards/{id}", id)
                .body("origin", equalTo("ISSUED_ELSEWHERE"))
                .body("findings.findAll { it.severity == 'ERROR' }.rule", contains("V34"));
    }

    @Test
    void aYearWithoutACampaignIsNamedByTheLine() {
        var line = Awards.item("DV_X1", "MEMBER", member.id());
        var dated = Awards.with(line, Map.of("awardYear", 2016, "unitId", member.unitId()));
        Awards.record(Awards.by(ward, null, "2017-01-20", List.of(dated)))
                .statusCode(422)
                .body("type", equalTo("/problems/award-campaign-missing"));
        Awards.record(Awards.elsewhere(Awards.by(ward, null, "2017-01-20", List.of(line))))
                .statusCode(422)
                .body("errors.code", contains("award-year-missing"));
        Awards.record(Awards.elsewhere(Awards.by(ward, campaign, "2023-01-20", List.of(dated))))
                .statusCode(422)
                .body("errors.code", contains("award-year-of-campaign"));

        Awards.record(Awards.elsewhere(Awards.by(ward, null, "2017-01-20", List.of(dated))))
                .statusCode(201)
                .body("awards[0].awardYear", equalTo(2016))
                .body("awards[0].campaignId", nullValue())
                .body("awards[0].money", nullValue());
        Awards.list("recipient={m}&year=2016", member.id())
                .body("items.unitId", contains(member.unitId().toString()));
    }

    @Test
    void aRecipientHasAnAwardOfAYearOnceUntilItIsRevoked() {
        var first = Awards.by(ward, campaign, "2023-01-20", Awards.all("DV_X1", List.of(member)));
        String id = Awards.record(first).statusCode(201).extract().path("awards[0].id");
        Awards.record(first).statusCode(409).body("type", equalTo("/problems/award-decision-exists"));
        var second = Awards.by(ward, campaign, "2023-02-20", Awards.all("DV_X1", List.of(member)));
        Awards.record(second)
                .statusCode(422)
                .body("awardFindings.rule", contains("V35"))
                .body("awardFindings[0].actual", equalTo(id));

        Awards.revoke(id, ward, "2023-03-01").statusCode(200);
        Awards.record(second).statusCode(201);
        Awards.list("recipient={m}&year=2022&revoked=true", member.id()).body("items.id", contains(id));
    }

    @Test
    void anAchievementIsRewardedOnce() {
        var rating = Rounds.ratingOf(campaign, "MEMBER", member.id());
        var achievement = Map.<String, Object>of("achievement", Map.of("kind", "RATING", "id", rating));
        var rewarded = Awards.with(Awards.item("DV_X1", "MEMBER", member.id()), achievement);
        String id = Awards.record(Awards.by(ward, campaign, "2023-01-20", List.of(rewarded)))
                .statusCode(201)
                .extract()
                .path("awards[0].id");

        var again = Awards.with(Awards.item("DV_X5_BK", "MEMBER", member.id()), achievement);
        Awards.record(Awards.elsewhere(Awards.by(district.province().id(), campaign, "2023-01-25", List.of(again))))
                .statusCode(201)
                .body("findings.findAll { it.rule == 'V35' }.actual", contains(id));
        var ofAnother = Awards.with(
                Awards.item("DV_X1", "MEMBER", district.members().get(1).id()), achievement);
        Awards.record(Awards.by(ward, campaign, "2023-01-26", List.of(ofAnother)))
                .statusCode(422)
                .body("errors.code", contains("achievement-unknown"));
        Rounds.get("/awards/{id}", id)
                .body("achievement.id", equalTo(rating.toString()))
                .body("basis.id", containsInAnyOrder(rating.toString()));
    }

    @Test
    void anEventIsTheSameHoweverItIsSpelled() {
        var spellings = List.of(
                "Chống bão số 3", "CHỐNG  bão số 3", Normalizer.normalize("Chống bão số 3", Normalizer.Form.NFD));
        var titles = List.of("DV_X1", "DV_X5_GK", "DV_X5_BK");
        var bodies = List.of(ward, district.root(), district.province().id());
        for (var at = 0; at < titles.size(); at++)
            Awards.record(rewarding(bodies.get(at), titles.get(at), spellings.get(at)))
                    .statusCode(201)
                    .body("findings.findAll { it.rule == 'V35' }", hasSize(at));
    }

    /** Each rewards the event by another form: the second is a second reward. */
    @RepeatedTest(3)
    void ofTwoFormsAtOnceForOneAchievementOneIsASecondReward() throws Exception {
        var documents =
                List.of(rewarding(ward, "DV_X1", "Chống bão"), rewarding(district.root(), "DV_X5_GK", "CHỐNG BÃO"));
        var callers = Executors.newFixedThreadPool(2);

        var answers = callers.invokeAll(documents.stream()
                .<Callable<List<String>>>map(document -> () -> Awards.record(document)
                        .statusCode(201)
                        .extract()
                        .path("findings.findAll { it.rule == 'V35' }.rule"))
                .toList());
        List<String> repeated = new ArrayList<>();
        for (var answer : answers) repeated.addAll(answer.get());
        callers.shutdown();

        assertEquals(List.of("V35"), repeated);
        Awards.list("recipient={m}&year=2022", member.id()).body("items", hasSize(2));
    }

    /** Issued elsewhere, so that it is recorded with its findings. */
    private Map<String, Object> rewarding(UUID body, String title, String event) {
        var line = Awards.with(
                Awards.item(title, "MEMBER", member.id()),
                Map.of("achievement", Map.of("kind", "EVENT", "event", event)));
        return Awards.elsewhere(Awards.by(body, campaign, "2023-01-20", List.of(line)));
    }

    @Test
    void onlyTheBodyThatAwardedRevokes() {
        String id = Awards.record(Awards.by(ward, campaign, "2023-01-20", Awards.all("DV_X1", List.of(member))))
                .extract()
                .path("awards[0].id");
        Rounds.get("/awards/{id}?actingUnitId={u}", id, ward)
                .body("allowedActions", contains("REVOCATION"))
                .body("refusedActions", hasSize(0));
        Rounds.get("/awards/{id}?actingUnitId={u}", id, district.root())
                .body("allowedActions", hasSize(0))
                .body("refusedActions.reason", contains("award-revoked-by-other"))
                .body("refusedActions.by", contains(ward.toString()));
        Awards.revoke(id, district.root(), "2023-03-01")
                .statusCode(422)
                .body("type", equalTo("/problems/award-revoked-by-other"));
        Awards.revoke(id, ward, "2023-01-19")
                .statusCode(422)
                .body("type", equalTo("/problems/award-revoked-too-early"));

        Awards.revoke(id, "POINT_A", ward, "2023-03-01", "2023-01-19")
                .statusCode(422)
                .body("type", equalTo("/problems/date-too-early"))
                .body("errors.field", contains("document.date"));
        Awards.revoke(id, ward, "2023-03-01")
                .statusCode(200)
                .body("revocationGround", equalTo("POINT_A"))
                .body("revocation.revokingUnitId", equalTo(ward.toString()))
                .body("allowedActions", hasSize(0))
                .body("refusedActions.reason", contains("award-already-revoked"));
        Rounds.get("/awards/{id}?knownAt={t}", id, Rounds.watermark()).body("allowedActions", nullValue());
        Awards.revoke(id, ward, "2023-03-01").statusCode(409).body("type", equalTo("/problems/award-already-revoked"));
        Rounds.get("/awards/{id}", UUID.randomUUID()).statusCode(404);
    }

    @Test
    void aGroundOfRevocationIsOneOfTheCatalogue() {
        String ofParty = Awards.record(Awards.by(ward, campaign, "2023-01-20", Awards.all("DV_X1", List.of(member))))
                .extract()
                .path("awards[0].id");
        Awards.revoke(ofParty, "POINT_E", ward, "2023-03-01", "2023-03-01")
                .statusCode(422)
                .body("type", equalTo("/problems/award-ground-not-offered"))
                .body("errors[0].expected", contains("POINT_A", "POINT_B", "POINT_C", "POINT_D"));
        Awards.revoke(ofParty, null, ward, "2023-03-01", "2023-03-01")
                .statusCode(200)
                .body("revocationGround", nullValue())
                .body("revokedOn", equalTo("2023-03-01"));

        var worker = Awards.with(
                Awards.item("LDTT", "MEMBER", member.id()), Map.of("awardYear", 2023, "unitId", member.unitId()));
        String ofState = Awards.record(Awards.elsewhere(Awards.by(ward, null, "2024-01-20", List.of(worker))))
                .statusCode(201)
                .extract()
                .path("awards[0].id");
        Awards.revoke(ofState, null, ward, "2024-03-01", "2024-03-01")
                .statusCode(422)
                .body("errors.field", contains("ground"));
        Awards.revoke(ofState, "POINT_D", ward, "2024-03-01", "2024-03-01")
                .statusCode(200)
                .body("revocationGround", equalTo("POINT_D"));
    }

    @Test
    void ofManyDocumentsAtOnceForOneAchievementOneWins() throws Exception {
        var members = district.membersOf(district.cells().get(0));
        var backwards = List.of(members.get(2), members.get(1), members.get(0));
        var callers = Executors.newFixedThreadPool(8);

        var answers = callers.invokeAll(IntStream.range(0, 8)
                .mapToObj(at ->
                        Awards.by(ward, campaign, "2023-01-20", Awards.all("DV_X1", at % 2 == 0 ? members : backwards)))
                .<Callable<Integer>>map(
                        document -> () -> Awards.record(document).extract().statusCode())
                .toList());
        List<Integer> statuses = new ArrayList<>();
        for (var answer : answers) statuses.add(answer.get());
        callers.shutdown();

        assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses.toString());
        assertEquals(7, statuses.stream().filter(status -> status == 422).count(), statuses.toString());
        Awards.list("campaign={c}", campaign).body("items", hasSize(3));
    }
}
