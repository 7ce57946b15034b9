package vn.xeploai.emulation.registration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.Member;
import vn.xeploai.ratings.testing.Post;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;
import vn.xeploai.ratings.testing.Unit;

@ServiceTest
class RegistrationResourceTest {
    private static final Map<String, Object> DOCUMENT =
            Map.of("number", "07-DS/CB", "date", "2022-02-10", "authority", "Chi bộ");

    /** Two wards of two cells of three members each, of whom the last is exempt. */
    private final Tree district = exemptingTheLast(Tree.aDistrict(2, 2, 3)).known();

    private UUID campaign;

    @BeforeEach
    void open() {
        campaign = Rounds.anOpenRound("2022", district);
    }

    @Test
    void whoHasRegisteredAndWhoHasNotIsListed() {
        var cell = district.cells().get(0);
        record(campaign, items("DV_X1", district.membersOf(cell)))
                .statusCode(201)
                .body("registrations", hasSize(3))
                .body("registrations.awardYear.unique()", contains(2022))
                .body("registrations.unitId.unique()", contains(cell.toString()))
                .body("registrations[0].late", nullValue())
                .body("registrations[0].documentNumber", equalTo("07-DS/CB"));

        list(
                        "campaign={c}&under={w}&title=DV_X1&recipientKind=MEMBER",
                        campaign,
                        district.wards().get(0))
                .body("items", hasSize(3));
        list("campaign={c}&under={w}", campaign, district.wards().get(1)).body("items", hasSize(0));
        list("year=2022&recipient={r}", district.members().get(0).id()).body("items", hasSize(1));
        missing("DV_X1", "&total=true&limit=5").body("total", equalTo(8)).body("items", hasSize(5));
        missing("DV_X1", "&under=" + district.wards().get(0))
                .body("items.unitId.unique()", contains(district.cells().get(1).toString()))
                .body("items.recipient.kind.unique()", contains("MEMBER"))
                .body("items", hasSize(3));
    }

    @Test
    void organisationsRegisterForTitlesOfTheirLevel() {
        var cell = district.cells().get(0);
        record(campaign, List.of(item("CB_TB1", "UNIT", cell))).statusCode(201);

        missing("CB_TB1", "")
                .body("items.recipient.id", hasItem(district.cells().get(1).toString()))
                .body("items", hasSize(3));
        missing("CS_TB1", "")
                .body(
                        "items.recipient.id",
                        containsInAnyOrder(
                                district.wards().get(0).toString(),
                                district.wards().get(1).toString()));
    }

    @Test
    void officialsRegisterInTheCampaignOfTheirSide() {
        var official = district.members().get(0);
        var office = district.wards().get(0);
        var state = Rounds.anOpenRoundOfAll(
                "2022",
                "STATE",
                district.holding(Post.official(official, office, false)).known());

        record(campaign, items("LDTT", List.of(official)))
                .statusCode(422)
                .body("type", equalTo("/problems/recipients-invalid"))
                .body("errors.code", contains("title-of-other-side"));
        record(state, items("LDTT", List.of(official)))
                .statusCode(201)
                .body("registrations[0].unitId", equalTo(office.toString()));
        Rounds.get("/registrations/missing?campaign={c}&title=CSTDCS", state)
                .body("items.recipient.id", contains(official.id().toString()));
        Rounds.get("/registrations/missing?campaign={c}&title=LDTT", state).body("items", hasSize(0));
        Rounds.get("/registrations/missing?campaign={c}&title=LDTT", campaign)
                .statusCode(422)
                .body("type", equalTo("/problems/registration-title-of-other-side"));
    }

    @Test
    void aRecipientRegistersForATitleOnceAYearUntilItIsCancelled() {
        var who = List.of(district.members().get(0));
        String id = record(campaign, items("DV_X1", who)).extract().path("registrations[0].id");
        record(campaign, items("DV_X1", List.of(district.members().get(1), who.get(0))))
                .statusCode(409)
                .body("type", equalTo("/problems/registration-recorded"))
                .body("registrationIds", contains(id));

        String before = list("campaign={c}", campaign).extract().path("knownAt");
        cancel(id).statusCode(200).body("cancellationReason", equalTo("Ghi nhầm"));
        cancel(id).statusCode(409).body("type", equalTo("/problems/registration-already-cancelled"));
        String again =
                record(campaign, items("DV_X1", who)).statusCode(201).extract().path("registrations[0].id");

        list("campaign={c}&cancelled=false", campaign).body("items.id", contains(again));
        Rounds.get("/registrations/{id}?knownAt={t}", id, before).body("cancellationReason", nullValue());
        Rounds.get("/registrations/{id}", UUID.randomUUID())
                .statusCode(404)
                .body("type", equalTo("/problems/registration-not-found"));
    }

    @Test
    void everyFaultOfEveryItemIsNamed() {
        var member = district.members().get(0).id();
        record(
                        campaign,
                        List.of(
                                item("DV_X1", "MEMBER", UUID.randomUUID()),
                                item("NOBODY_KNOWS_IT", "MEMBER", member),
                                item("CB_TB1", "MEMBER", member),
                                item("DV_X1", "MEMBER", member),
                                item("DV_X1", "MEMBER", member)))
                .statusCode(422)
                .body("type", equalTo("/problems/recipients-invalid"))
                .body(
                        "errors.collect { it.field + ' ' + it.code }",
                        contains(
                                "items[0].recipient recipient-unknown",
                                "items[1].title title-not-offered",
                                "items[2].recipient title-of-others",
                                "items[4].recipient recipient-repeated"));
        list("campaign={c}", campaign).body("items", hasSize(0));
        Rounds.get("/registrations/missing?campaign={c}&title=NOBODY_KNOWS_IT", campaign)
                .statusCode(404)
                .body("type", equalTo("/problems/title-not-found"));
    }

    @Test
    void ofTwoDocumentsAtOnceThatRegisterTheSamePersonOneWins() throws Exception {
        var members = district.membersOf(district.cells().get(0));
        var backwards = List.of(members.get(2), members.get(1), members.get(0));
        var callers = Executors.newFixedThreadPool(8);

        var answers = callers.invokeAll(IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(
                        at -> () -> record(campaign, items("DV_X1", at % 2 == 0 ? members : backwards))
                                .extract()
                                .statusCode())
                .toList());
        List<Integer> statuses = new ArrayList<>();
        for (var answer : answers) statuses.add(answer.get());
        callers.shutdown();

        assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses.toString());
        assertEquals(7, statuses.stream().filter(status -> status == 409).count(), statuses.toString());
        list("campaign={c}", campaign).body("items", hasSize(3));
    }

    /** For a title of a file of the tests, which is registered for until 28 February. */
    @Test
    void aRegistrationAfterTheLastDayIsLate() {
        var ward = district.wards().get(0);
        List<UUID> committees = List.of(UUID.randomUUID(), UUID.randomUUID());
        var units = Stream.concat(
                        district.units().stream(),
                        committees.stream()
                                .map(id -> new Unit(id, ward, "SECTIONAL_COMMITTEE", "RESIDENTIAL", "SECTIONAL")))
                .toList();
        var campaign = Rounds.anOpenRound("2014", new Tree(district.above(), units, district.members()).known());

        registerOn("2014-02-28", campaign, committees.get(0))
                .statusCode(201)
                .body("registrations[0].dueOn", equalTo("2014-02-28"))
                .body("registrations[0].late", equalTo(false));
        registerOn("2014-03-01", campaign, committees.get(1))
                .statusCode(201)
                .body("registrations[0].late", equalTo(true));
        list("campaign={c}&late=true", campaign)
                .body("items.recipient.id", contains(committees.get(1).toString()));
    }

    private static ValidatableResponse registerOn(String day, UUID campaign, UUID unit) {
        var document = Map.of("number", "07-DS/ĐU", "date", day, "authority", "Đảng ủy");
        var items = List.of(item("BB_TSVM2", "UNIT", unit));
        return Rounds.post(
                "/registrations",
                Map.of("campaignId", campaign, "registeredOn", day, "document", document, "items", items));
    }

    private static Tree exemptingTheLast(Tree tree) {
        return tree.standing(tree.members().get(tree.members().size() - 1), "EXEMPT");
    }

    private static ValidatableResponse record(UUID campaign, List<Map<String, Object>> items) {
        return Rounds.post(
                "/registrations",
                Map.of("campaignId", campaign, "registeredOn", "2022-02-10", "document", DOCUMENT, "items", items));
    }

    private static List<Map<String, Object>> items(String title, List<Member> members) {
        return members.stream().map(one -> item(title, "MEMBER", one.id())).toList();
    }

    private static Map<String, Object> item(String title, String kind, UUID id) {
        return Map.of("recipient", Map.of("kind", kind, "id", id), "title", title);
    }

    private static ValidatableResponse cancel(String id) {
        return Rounds.post("/registrations/" + id + "/cancellation", Map.of("reason", "Ghi nhầm"));
    }

    private static ValidatableResponse list(String query, Object... parameters) {
        return Rounds.get("/registrations?" + query, parameters).statusCode(200);
    }

    private ValidatableResponse missing(String title, String more) {
        return Rounds.get("/registrations/missing?campaign={c}&title={t}" + more, campaign, title)
                .statusCode(200);
    }
}
