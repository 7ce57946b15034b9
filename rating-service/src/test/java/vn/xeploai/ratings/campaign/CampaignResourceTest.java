package vn.xeploai.ratings.campaign;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

@ServiceTest
class CampaignResourceTest {
    private final Tree district = Tree.aDistrict(2, 2, 3);

    @Test
    void aPlannedCampaignHasTheSchemeOfItsYearAndNoRosterYet() {
        Rounds.post("/campaigns", Map.of("period", "2022", "track", "PARTY", "rootUnitId", district.root()))
                .statusCode(201)
                .body("state", equalTo("PLANNED"))
                .body("scheme.id", equalTo("P2019"))
                .body("scheme.legalBasis", equalTo("QĐ 132-QĐ/TW; HD 21-HD/BTCTW"))
                .body("rosterOn", equalTo("2022-12-31"))
                .body("subjectKinds", hasItem("SECTIONAL_COMMITTEE"))
                .body("roster", nullValue());
    }

    @Test
    void anUnknownRootIsRefused() {
        Rounds.post("/campaigns", Map.of("period", "2022", "track", "PARTY", "rootUnitId", UUID.randomUUID()))
                .statusCode(422)
                .body("type", equalTo("/problems/campaign-root-unknown"))
                .body("errors[0].field", equalTo("rootUnitId"));
    }

    @Test
    void openingCopiesTreeAndRoster() {
        var id = Rounds.aPlannedRound("2022", district);

        Rounds.post("/campaigns/" + id + "/open", Map.of())
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("roster.units", equalTo(7))
                .body("roster.members", equalTo(12))
                .body("roster.sha256", notNullValue())
                .body("openedAt", notNullValue());
        Rounds.get("/ratings?campaign={id}&total=true", id)
                .statusCode(200)
                .body("total", equalTo(18))
                .body("items.findAll { it.state == 'PENDING' }", hasSize(18));
    }

    @Test
    void aCampaignOpensOnce() {
        var id = Rounds.anOpenRound("2022", district);

        Rounds.post("/campaigns/" + id + "/open", Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/campaign-already-open"));
    }

    @Test
    void campaignsOfOneRootAndPeriodDoNotOverlap() {
        var first = Rounds.aPlannedRound("2022", district);

        Rounds.post("/campaigns", Map.of("period", "2022", "track", "PARTY", "rootUnitId", district.root()))
                .statusCode(409)
                .body("type", equalTo("/problems/campaign-overlaps"))
                .body("campaignId", equalTo(first.toString()));
        Rounds.aPlannedRound("2021", district);
    }

    @Test
    void aYearWithoutSchemeIsRefused() {
        Rounds.post("/campaigns", Map.of("period", "1990", "track", "PARTY", "rootUnitId", district.root()))
                .statusCode(422)
                .body("type", equalTo("/problems/scheme-not-found"))
                .body("errors[0].field", equalTo("period"));
    }

    @Test
    void aCampaignOfSomeOfficialsNamesTheirScheme() {
        var body = new HashMap<String, Object>(
                Map.of("period", "2026", "track", "STATE", "rootUnitId", district.root(), "scheme", "S2026V"));

        Rounds.post("/campaigns", body)
                .statusCode(201)
                .body("scheme.id", equalTo("S2026V"))
                .body("scheme.legalBasis", equalTo("NĐ 233/2026/NĐ-CP"));
        body.put("scheme", "S2023");
        Rounds.post("/campaigns", body)
                .statusCode(422)
                .body("type", equalTo("/problems/scheme-not-applicable"))
                .body("errors[0].field", equalTo("scheme"))
                .body("errors[0].sent", equalTo("S2023"))
                .body("errors[0].expected", contains("S2026", "S2026V"));
    }

    @Test
    void aMalformedPeriodIsRefused() {
        Rounds.post("/campaigns", Map.of("period", "abc", "track", "PARTY", "rootUnitId", district.root()))
                .statusCode(400)
                .body("type", equalTo("/problems/request-malformed"));
    }

    @Test
    void aRosterDayBeforeThePeriodIsRefused() {
        Rounds.post(
                        "/campaigns",
                        Map.of(
                                "period", "2022",
                                "track", "PARTY",
                                "rootUnitId", district.root(),
                                "rosterOn", "2021-12-31"))
                .statusCode(422)
                .body("type", equalTo("/problems/campaign-roster-day-out-of-range"));
    }

    @Test
    void campaignsOfDifferentKindsExistSideBySide() {
        Map<String, Object> body = Map.of("period", "2022", "track", "PARTY", "rootUnitId", district.root());
        Rounds.post("/campaigns", with(body, List.of("MEMBER"))).statusCode(201);

        Rounds.post("/campaigns", with(body, List.of("CELL"))).statusCode(201);
        Rounds.post("/campaigns", with(body, List.of("CELL", "MEMBER"))).statusCode(409);
    }

    private static Map<String, Object> with(Map<String, Object> body, List<String> kinds) {
        var with = new HashMap<String, Object>(body);
        with.put("subjectKinds", kinds);
        return with;
    }

    @Test
    void closingListsUndecidedSubjects() {
        var id = Rounds.anOpenRound("2022", district);
        var first = district.members().get(0).id();
        Rounds.decide(id, district.root(), List.of(Rounds.graded("MEMBER", first, "HTTNV")))
                .statusCode(201);

        Rounds.post("/campaigns/" + id + "/close", Map.of())
                .statusCode(200)
                .body("campaign.state", equalTo("CLOSED"))
                .body("undecided.total", equalTo(17))
                .body("undecided.byKind.MEMBER", equalTo(11))
                .body("undecided.byKind.CELL", equalTo(4))
                .body("undecided.first", hasSize(17));
        Rounds.post("/campaigns/" + id + "/close", Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/campaign-already-closed"));
    }

    @Test
    void onlyAnOpenCampaignCloses() {
        var id = Rounds.aPlannedRound("2022", district);

        Rounds.post("/campaigns/" + id + "/close", Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/campaign-not-open"));
    }

    @Test
    void aListIsFilteredAndPinned() {
        var id = Rounds.aPlannedRound("2022", district);
        var before = Rounds.watermark();
        Rounds.post("/campaigns/" + id + "/open", Map.of()).statusCode(200);

        Rounds.get("/campaigns?root={r}&state=OPEN", district.root()).body("items.id", hasItem(id.toString()));
        Rounds.get("/campaigns?root={r}&knownAt={k}", district.root(), before)
                .body("items[0].state", equalTo("PLANNED"))
                .body("knownAt", equalTo(before.toString()));
        Rounds.get("/campaigns/{id}?knownAt={k}", id, before).body("state", equalTo("PLANNED"));
    }

    @Test
    void anUnknownCampaignIsNotFound() {
        Rounds.get("/campaigns/019b0000-0000-7000-8000-000000000000")
                .statusCode(404)
                .body("type", equalTo("/problems/campaign-not-found"));
    }

    @Test
    void campaignsOfManyRootsAreReturnedTogether() {
        var one = Tree.aDistrict(1, 1, 1);
        var other = Tree.aDistrict(1, 1, 1);
        var open = Rounds.anOpenRound("2022", one);
        var planned = Rounds.aPlannedRound("2022", other);
        var roots = List.of(one.root(), other.root(), UUID.randomUUID());

        Rounds.post("/campaigns/queries", Map.of("rootUnitIds", roots))
                .statusCode(200)
                .body("campaigns.id", contains(open.toString(), planned.toString()));
        Rounds.post("/campaigns/queries", Map.of("rootUnitIds", roots, "state", "OPEN"))
                .body("campaigns.id", contains(open.toString()))
                .body("campaigns.rootUnitId", contains(one.root().toString()));
        Rounds.post("/campaigns/queries", Map.of("rootUnitIds", List.of()))
                .statusCode(400)
                .body("type", equalTo("/problems/request-invalid"));
    }
}
