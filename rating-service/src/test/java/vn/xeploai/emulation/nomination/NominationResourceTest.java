package vn.xeploai.emulation.nomination;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.xeploai.emulation.nomination.Nominations.item;
import static vn.xeploai.emulation.nomination.Nominations.nominate;

import io.restassured.response.ValidatableResponse;
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
class NominationResourceTest {
    private final Tree district = Tree.aDistrict(2, 1, 2).known();
    private final UUID ward = district.wards().get(0);
    private final UUID cell = district.cells().get(0);
    private final UUID first = district.membersOf(cell).get(0).id();
    private final UUID second = district.membersOf(cell).get(1).id();

    private UUID campaign;

    @BeforeEach
    void open() {
        campaign = Rounds.anOpenRound("2024", district);
    }

    @Test
    void aDocumentNominatesPersonsAndUnits() {
        String id = nominate(campaign, ward, item("DV_X1", "MEMBER", first), item("CB_TB1", "UNIT", cell))
                .statusCode(201)
                .body("awardYear", equalTo(2024))
                .body("current", equalTo(2))
                .body("items.title", contains("DV_X1", "CB_TB1"))
                .body("items.recipient.kind", contains("MEMBER", "UNIT"))
                .body("items.unitId.unique()", contains(cell.toString()))
                .body("items[0].achievement", nullValue())
                .extract()
                .path("id");

        Rounds.get("/nominations?unit={u}&year=2024", ward).body("items.id", contains(id));
        Rounds.get("/nominations?unit={u}&year=2023&total=true", ward).body("total", equalTo(0));
        items("&under=" + ward).body("items", hasSize(2));
        items("&under=" + district.wards().get(1)).body("items", hasSize(0));
        items("&title=DV_X1&recipient=" + first).body("items.nominationId", contains(id));
        items("&recipientKind=UNIT&unit=" + ward).body("items.recipient.id", contains(cell.toString()));
    }

    @Test
    void aUnitNominatesARecipientForATitleOnceAYearUntilItIsCancelled() {
        String id = nominate(campaign, ward, item("DV_X1", "MEMBER", first), item("DV_X1", "MEMBER", second))
                .extract()
                .path("id");
        List<String> ids = Rounds.get("/nominations/{id}", id).extract().path("items.id");
        nominate(campaign, ward, item("CB_TB1", "UNIT", cell), item("DV_X1", "MEMBER", second))
                .statusCode(409)
                .body("type", equalTo("/problems/nomination-recorded"))
                .body("nominationItemIds", contains(ids.get(1)));
        nominate(campaign, district.root(), item("DV_X1", "MEMBER", second)).statusCode(201);
        String before = items("").extract().path("knownAt");

        cancel(id, ids.get(1))
                .statusCode(200)
                .body("current", equalTo(1))
                .body("cancelled", equalTo(1))
                .body("allowedActions", contains("CANCELLATION", "VOTE"))
                .body("items.cancellationReason", contains(null, "Đơn vị rút đề nghị"));
        cancel(id, ids.get(1)).statusCode(409).body("type", equalTo("/problems/nomination-already-cancelled"));
        nominate(campaign, ward, item("DV_X1", "MEMBER", second)).statusCode(201);
        cancel(id)
                .statusCode(200)
                .body("current", equalTo(0))
                .body("allowedActions", hasSize(0))
                .body("refusedActions.reason", contains("nomination-already-cancelled", "council-vote-item-cancelled"))
                .body("refusedActions.since", everyItem(notNullValue()));
        cancel(id).statusCode(409);
        Rounds.get("/nominations/{id}?knownAt={t}", id, before).body("current", equalTo(2));
        items("&cancelled=true").body("items", hasSize(2));
    }

    @Test
    void onlyItemsOfTheNominationAreCancelled() {
        String id = nominate(campaign, ward, item("DV_X1", "MEMBER", first))
                .extract()
                .path("id");
        cancel(id, UUID.randomUUID().toString())
                .statusCode(422)
                .body("type", equalTo("/problems/nomination-item-unknown"))
                .body("errors.field", contains("itemIds[0]"));
        cancel(UUID.randomUUID().toString()).statusCode(404).body("type", equalTo("/problems/nomination-not-found"));
    }

    @Test
    void whoNominatesIsAUnitOfTheCampaignOrAboveIt() {
        nominate(campaign, district.province().id(), item("DV_X1", "MEMBER", first))
                .statusCode(201);
        nominate(campaign, UUID.randomUUID(), item("DV_X1", "MEMBER", first))
                .statusCode(422)
                .body("type", equalTo("/problems/unit-not-in-campaign"))
                .body("errors.field", contains("nominatingUnitId"));
        nominate(campaign, ward, item("DV_X1", "MEMBER", UUID.randomUUID()), item("KHONG_CO", "MEMBER", first))
                .statusCode(422)
                .body("type", equalTo("/problems/recipients-invalid"))
                .body("errors.field", contains("items[0].recipient", "items[1].title"));
        nominate(Rounds.aPlannedRound("2025", district), ward, item("DV_X1", "MEMBER", first))
                .statusCode(409)
                .body("type", equalTo("/problems/campaign-not-open"));
        nominate(UUID.randomUUID(), ward, item("DV_X1", "MEMBER", first))
                .statusCode(404)
                .body("type", equalTo("/problems/campaign-not-found"));
    }

    @Test
    void anAchievementIsARatingOrAnInitiativeOfTheRecipientOrANamedEvent() {
        var rating = Rounds.ratingOf(campaign, first);
        nominate(campaign, ward, achieving(first, Map.of("kind", "RATING", "id", rating)))
                .statusCode(201)
                .body("items[0].achievement.id", equalTo(rating.toString()));
        nominate(
                        campaign,
                        ward,
                        achieving(second, Map.of("kind", "RATING", "id", rating)),
                        achieving(first, Map.of("kind", "EVENT")))
                .statusCode(422)
                .body("type", equalTo("/problems/nomination-achievements-invalid"))
                .body("errors.field", contains("items[0].achievement.id", "items[1].achievement"));
        nominate(campaign, ward, achieving(first, Map.of("kind", "INITIATIVE", "id", rating)))
                .statusCode(422)
                .body("errors.code", contains("nomination-achievement-unknown"));
        nominate(campaign, ward, achieving(second, Map.of("kind", "EVENT", "event", "Chống bão số 3")))
                .statusCode(201)
                .body("items[0].achievement.event", equalTo("Chống bão số 3"));
    }

    /** The verdict is that of the day: a later decision does not change it. */
    @Test
    void anItemKeepsWhetherTheRecipientWasEligible() {
        Rounds.recordElsewhere(campaign, ward, List.of(Rounds.graded("MEMBER", first, "HTXSNV")))
                .statusCode(201);
        String id = nominate(campaign, ward, item("DV_X1", "MEMBER", first), item("DV_X1", "MEMBER", second))
                .statusCode(201)
                .body("items.verdict", contains("ELIGIBLE", "UNKNOWN"))
                .extract()
                .path("id");
        String knownAt = Rounds.get("/nominations/{id}", id).extract().path("eligibilityKnownAt");
        Rounds.get("/eligibility?title=DV_X1&year=2024&subject={s}&knownAt={t}", first, knownAt)
                .body("items[0].verdict", equalTo("ELIGIBLE"));
        Rounds.recordElsewhere(campaign, ward, List.of(Rounds.graded("MEMBER", second, "HTNV")))
                .statusCode(201);

        Rounds.get("/nominations/{id}", id).body("items.verdict", contains("ELIGIBLE", "UNKNOWN"));
        items("&verdict=UNKNOWN").body("items.recipient.id", contains(second.toString()));
    }

    @Test
    void aNominationIsNotOlderThanItsYearNorItsCancellationThanItself() {
        Map<String, Object> document = Map.of("number", "3/TTr", "date", "2020-01-05", "authority", "Ủy ban nhân dân");
        var old = new HashMap<String, Object>(Map.of("campaignId", campaign, "nominatingUnitId", ward));
        old.put("items", List.of(item("DV_X1", "MEMBER", first)));
        old.put("document", document);
        Rounds.post("/nominations", old)
                .statusCode(422)
                .body("type", equalTo("/problems/date-too-early"))
                .body("errors.field", contains("document.date"));

        String id = nominate(campaign, ward, item("DV_X1", "MEMBER", first))
                .extract()
                .path("id");
        Rounds.post("/nominations/" + id + "/cancellation", Map.of("reason", "Rút", "document", document))
                .statusCode(422)
                .body("type", equalTo("/problems/date-too-early"));
        Rounds.get("/nominations/{id}", id).body("cancelled", equalTo(0));
    }

    private static Map<String, Object> achieving(UUID member, Map<String, Object> achievement) {
        var item = item("DV_X1", "MEMBER", member);
        item.put("achievement", achievement);
        return item;
    }

    private static ValidatableResponse cancel(String id, String... items) {
        return Rounds.post(
                "/nominations/" + id + "/cancellation",
                items.length == 0
                        ? Map.of("reason", "Đơn vị rút đề nghị")
                        : Map.of("reason", "Đơn vị rút đề nghị", "itemIds", List.of(items)));
    }

    private ValidatableResponse items(String more) {
        return Rounds.get("/nominations/items?campaign={c}" + more, campaign).statusCode(200);
    }
}
