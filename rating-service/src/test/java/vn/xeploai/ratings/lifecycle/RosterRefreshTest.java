package vn.xeploai.ratings.lifecycle;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
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
class RosterRefreshTest {
    private final Tree district = Tree.aDistrict(2, 2, 2);
    private final Member first = district.members().get(0);
    private final UUID home = district.cells().get(0);
    private final UUID elsewhere = district.cells().get(3);
    private UUID round;

    @BeforeEach
    void open() {
        round = Rounds.anOpenRound("2022", district);
    }

    @Test
    void anIdenticalRosterChangesNothing() {
        refresh(false)
                .body("joined", hasSize(0))
                .body("left", hasSize(0))
                .body("moved", hasSize(0))
                .body("changed", hasSize(0))
                .body("units.added", hasSize(0))
                .body("units.changed", hasSize(0));
    }

    private ValidatableResponse refresh(boolean dryRun) {
        var body = Map.of("reason", "Chuyển sinh hoạt đảng", "dryRun", dryRun);
        return Rounds.post("/campaigns/" + round + "/roster-refresh", body).statusCode(200);
    }

    @Test
    void aDryRunOnlyReports() {
        district.without(first).known();

        refresh(true)
                .body("dryRun", equalTo(true))
                .body("left.subject.id", contains(first.id().toString()));

        assertEquals(2, counted(home, "MEMBER"));
    }

    private int counted(UUID unit, String kind) {
        List<Integer> counts = Rounds.get("/tallies?under={u}&period=2022", unit)
                .extract()
                .jsonPath()
                .getList("units[0].counts.findAll { it.subjectKind == '%s' }.count".formatted(kind));
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    @Test
    void aLeaverKeepsItsDecisionsAndIsInNoCount() {
        decide(first);
        district.without(first).known();

        refresh(false).body("left", hasSize(1)).body("left[0].fromUnitId", equalTo(home.toString()));

        var rating = Rounds.ratingOf(round, first.id());
        Rounds.get("/ratings/" + rating).body("state", equalTo("OFF_ROSTER")).body("decisions", hasSize(1));
        assertEquals(1, counted(home, "MEMBER"));
        Rounds.decide(round, district.root(), List.of(Rounds.graded("MEMBER", first.id(), "HTNV")))
                .statusCode(422)
                .body("errors[0].code", equalTo("subject-off-roster"));
        Rounds.post(
                        "/ratings/" + rating + "/not-rated",
                        Map.of("actingUnitId", district.root(), "notRatedReason", "ABSENT"))
                .statusCode(409)
                .body("type", equalTo("/problems/subject-off-roster"));
        consistent();
    }

    private void decide(Member member) {
        Rounds.decide(round, district.root(), List.of(Rounds.graded("MEMBER", member.id(), "HTTNV")))
                .statusCode(201);
    }

    private void consistent() {
        Rounds.get("/tallies/check?campaign={c}", round).body("differences", hasSize(0));
    }

    @Test
    void aReturnerHasTheirGradeAgain() {
        decide(first);
        district.without(first).known();
        refresh(false);
        district.known();

        refresh(false).body("joined.subject.id", contains(first.id().toString()));

        Rounds.get("/ratings/" + Rounds.ratingOf(round, first.id()))
                .body("state", equalTo("DECIDED"))
                .body("grade", equalTo("HTTNV"));
        consistent();
    }

    @Test
    void aMoverKeepsTheirGradeAndIsCountedOnce() {
        decide(first);
        district.moved(first, elsewhere).known();

        refresh(false)
                .body("moved[0].fromUnitId", equalTo(home.toString()))
                .body("moved[0].toUnitId", equalTo(elsewhere.toString()));

        assertEquals(1, counted(home, "MEMBER"));
        assertEquals(3, counted(elsewhere, "MEMBER"));
        Rounds.get("/ratings?campaign={c}&under={u}&state=DECIDED", round, elsewhere)
                .body("items.subject.id", contains(first.id().toString()));
        consistent();
    }

    @Test
    void aJoinerIsPendingAndAChangeOfStandingIsCopied() {
        var joiner = Member.in(home);
        district.with(joiner).standing(first, "EXEMPT").known();

        refresh(false)
                .body("joined.subject.id", contains(joiner.id().toString()))
                .body("changed[0].fromStanding", equalTo("OFFICIAL"))
                .body("changed[0].toStanding", equalTo("EXEMPT"));

        assertEquals(3, counted(home, "MEMBER"));
        Rounds.get("/ratings/" + Rounds.ratingOf(round, first.id())).body("standing", equalTo("EXEMPT"));
        consistent();
    }

    @Test
    void aUnitUnderAnotherParentIsMovedInTheCopy() {
        var cell = district.cells().get(0);
        var before = Rounds.watermark();
        district.unitUnder(cell, district.wards().get(1)).known();

        refresh(false).body("units.changed", contains(cell.toString()));

        Rounds.get("/tallies?under={u}&period=2022", district.wards().get(0)).body("units", hasSize(2));
        Rounds.get("/tallies?under={u}&period=2022", district.wards().get(1)).body("units", hasSize(4));
        Rounds.get(
                        "/tallies?under={u}&period=2022&knownAt={k}",
                        district.wards().get(0),
                        before)
                .body("units", hasSize(3));
    }

    @Test
    void aRefreshNeedsAReasonAndAnOpenCampaign() {
        Rounds.post("/campaigns/" + round + "/roster-refresh", Map.of("dryRun", true))
                .statusCode(400)
                .body("type", equalTo("/problems/request-invalid"))
                .body("errors[0].field", equalTo("reason"));
        Rounds.post("/campaigns/" + round + "/close", Map.of()).statusCode(200);

        Rounds.post("/campaigns/" + round + "/roster-refresh", Map.of("reason", "Muộn", "dryRun", false))
                .statusCode(409)
                .body("type", equalTo("/problems/campaign-already-closed"));
    }
}
