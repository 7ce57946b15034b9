package vn.xeploai.ratings.lifecycle;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.xeploai.ratings.lifecycle.HandOvers.count;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.FakeReorganisations;
import vn.xeploai.ratings.testing.Member;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** A district of two wards becomes two communes; of its four cells the last is merged into the third. */
@ServiceTest
class SuccessionTest {
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private final Tree district = Tree.aDistrict(2, 2, 3);
    private final List<UUID> cells = district.cells();
    private final Tree one = Tree.aCommuneOf(
            district.province(),
            cells.subList(0, 2),
            Stream.of(0, 1).flatMap(this::members).toList());
    private final Tree other = Tree.aCommuneOf(
            district.province(),
            cells.subList(2, 3),
            Stream.of(2, 3)
                    .flatMap(this::members)
                    .map(member -> member.movedTo(cells.get(2)))
                    .toList());
    private UUID old;

    private Stream<Member> members(int cell) {
        return district.membersOf(cells.get(cell)).stream();
    }

    @BeforeEach
    void reform() {
        old = Rounds.anOpenRound("2025", district);
        Rounds.decide(
                        old,
                        district.wards().get(0),
                        List.of(Rounds.graded(
                                "MEMBER", district.members().get(0).id(), "HTTNV")))
                .statusCode(201);
        FakeReorganisations.ended(district.root(), REFORM);
        FakeReorganisations.lineage(district.root(), "FROM", links());
    }

    private List<Map<String, Object>> links() {
        List<Map<String, Object>> links = new ArrayList<>();
        cells.subList(0, 3).forEach(cell -> links.add(FakeReorganisations.link(cell, cell)));
        links.add(FakeReorganisations.link(cells.get(3), cells.get(2)));
        district.wards().forEach(ward -> links.add(FakeReorganisations.link(ward, other.root())));
        links.add(FakeReorganisations.link(district.root(), one.root(), "PART", List.of(), true));
        return links;
    }

    private ValidatableResponse succeed(UUID reorganisation) {
        return Rounds.post("/campaigns/" + old + "/succession", Map.of("reorganisationId", reorganisation));
    }

    @Test
    void undecidedMembersContinueInTheirNewUnitAndAreCountedOnceThroughout() {
        var province = district.province().id();
        var order = FakeReorganisations.decided(REFORM, old, "HAND_OVER");
        var here = Rounds.anOpenRound("2025", one);
        assertEquals(12, count(province, "MEMBER"));
        succeed(order)
                .statusCode(409)
                .body("type", equalTo("/problems/succession-campaign-missing"))
                .body("units", contains(cells.get(2).toString()));
        var there = Rounds.anOpenRound("2025", other);
        assertEquals(12, count(province, "MEMBER"));
        var before = Rounds.watermark();
        var known = at(province, before);

        var done = succeed(order).statusCode(200).extract().jsonPath();

        assertEquals(5, handed(done, here, "MEMBER"));
        assertEquals(2, handed(done, here, "CELL"));
        assertEquals(6, handed(done, there, "MEMBER"));
        assertEquals(1, handed(done, there, "CELL"));
        assertEquals(
                Map.of("CELL PENDING", 1, "GRASSROOTS_ORGANISATION PENDING", 2, "MEMBER DECIDED", 1), stayed(done));
        assertEquals(12, count(province, "MEMBER"));
        assertEquals(4, count(province, "CELL"));
        assertEquals(6, count(other.root(), "MEMBER"));
        assertEquals(known.<Object>get(), at(province, before).<Object>get());
        for (var round : List.of(old, here, there)) {
            Rounds.get("/tallies/check?campaign={c}", round).body("differences", hasSize(0));
        }
        assertEquals(done.<Object>get(), succeed(order).extract().jsonPath().<Object>get());
    }

    @Test
    void opinionsAndComplaintsAreHandedOver() {
        var member = district.members().get(1).id();
        var left = Rounds.ratingOf(old, member);
        Rounds.act(left, "self-rating", null, Map.of("grade", "HTTNV")).statusCode(200);
        Rounds.act(left, "hold", district.root(), Map.of("complaint", "Đơn số 7", "reason", "Xác minh"))
                .statusCode(200);
        var here = Rounds.anOpenRound("2025", one);
        Rounds.anOpenRound("2025", other);

        succeed(FakeReorganisations.decided(REFORM, old, "HAND_OVER")).statusCode(200);

        Rounds.get("/ratings/" + Rounds.ratingOf(here, member))
                .body("state", equalTo("ON_HOLD"))
                .body("steps[0].complaint", equalTo("Đơn số 7"))
                .body("opinions[0].kind", equalTo("SELF"))
                .body("opinions[0].grade", equalTo("HTTNV"))
                .body("opinions[0].handedFrom", equalTo(old.toString()));
        Rounds.get("/ratings/" + left).body("state", equalTo("OFF_ROSTER")).body("opinions", hasSize(1));
        Rounds.get("/tallies/check?campaign={c}", here).body("differences", hasSize(0));
    }

    private static JsonPath at(UUID under, Object knownAt) {
        return Rounds.get("/tallies?under={u}&period=2025&detail=rows&knownAt={k}", under, knownAt)
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static int handed(JsonPath done, UUID campaign, String kind) {
        return done.getInt(
                "handedOver.find { it.campaignId == '%s' && it.subjectKind == '%s' }.count".formatted(campaign, kind));
    }

    private static Map<String, Integer> stayed(JsonPath done) {
        List<Map<String, Object>> stayed = done.getList("stayed");
        return stayed.stream().collect(Collectors.toMap(row -> row.get("subjectKind") + " " + row.get("state"), row ->
                (Integer) row.get("count")));
    }

    @Test
    void aRefreshNeitherTakesBackNorLosesHandedOverSubjects() {
        var order = FakeReorganisations.decided(REFORM, old, "HAND_OVER");
        var here = Rounds.anOpenRound("2025", one);
        Rounds.anOpenRound("2025", other);
        succeed(order).statusCode(200);
        var member = district.members().get(1).id();

        Rounds.post("/campaigns/" + here + "/roster-refresh", Map.of("reason", "Rà soát", "dryRun", true))
                .statusCode(200)
                .body("joined", hasSize(0))
                .body("left", hasSize(0));

        Rounds.get("/ratings?subject={s}&campaign={c}", member, old).body("items[0].state", equalTo("OFF_ROSTER"));
        Rounds.get("/ratings?subject={s}&campaign={c}", member, here).body("items[0].state", equalTo("PENDING"));
        Rounds.decide(here, one.root(), List.of(Rounds.graded("MEMBER", member, "HTTNV")))
                .statusCode(201);
    }

    @Test
    void unattributedMembersAreNotDistributed() {
        var order = FakeReorganisations.decided(REFORM, old, "HAND_OVER");
        var links = links();
        links.removeIf(link -> link.get("fromId").equals(cells.get(1)));
        links.add(FakeReorganisations.link(cells.get(1), null, "NONE", null, false));
        FakeReorganisations.lineage(district.root(), "FROM", links);

        succeed(order)
                .statusCode(409)
                .body("type", equalTo("/problems/succession-unattributed"))
                .body("units", contains(cells.get(1).toString()));

        assertEquals(12, count(district.root(), "MEMBER"));
    }

    @Test
    void aCampaignClosedBeforeKeepsItsSubjects() {
        var order = FakeReorganisations.decided(REFORM, old, "CLOSE_BEFORE");

        var done = succeed(order)
                .statusCode(200)
                .body("handling", equalTo("CLOSE_BEFORE"))
                .body("effectiveOn", equalTo("2025-07-01"))
                .body("handedOver", hasSize(0))
                .extract()
                .jsonPath();

        Rounds.get("/campaigns/" + old).body("state", equalTo("CLOSED"));
        assertEquals(
                Map.of(
                        "CELL PENDING",
                        4,
                        "GRASSROOTS_ORGANISATION PENDING",
                        2,
                        "MEMBER DECIDED",
                        1,
                        "MEMBER PENDING",
                        11),
                stayed(done));
        assertEquals(done.<Object>get(), succeed(order).extract().jsonPath().<Object>get());
    }

    @Test
    void nothingIsDoneThatNoDecisionOrders() {
        succeed(UUID.randomUUID()).statusCode(422).body("type", equalTo("/problems/reorganisation-unknown"));
        succeed(FakeReorganisations.decided(REFORM, UUID.randomUUID(), "HAND_OVER"))
                .statusCode(422)
                .body("type", equalTo("/problems/succession-not-ordered"));
        FakeReorganisations.lineage(district.root(), "TO", links());
        succeed(FakeReorganisations.decided(REFORM, old, "HAND_OVER"))
                .statusCode(409)
                .body("type", equalTo("/problems/succession-root-active"));
        Rounds.get("/campaigns/" + old).body("state", equalTo("OPEN"));
    }

    @Test
    void aRootThatStillExistsKeepsItsUnits() {
        var rival = Tree.aCommuneOf(district.province(), cells.subList(0, 1), List.of());
        FakeReorganisations.ended(district.root(), LocalDate.of(2026, 7, 1));
        var id = Rounds.aPlannedRound("2025", rival);

        Rounds.post("/campaigns/" + id + "/open", Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/campaign-overlaps"))
                .body("campaignId", equalTo(old.toString()));
    }
}
