package vn.xeploai.ratings.lifecycle;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.xeploai.ratings.lifecycle.HandOvers.count;
import static vn.xeploai.ratings.lifecycle.HandOvers.handOver;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.ratings.testing.FakeReorganisations;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** A district ends and its cell is merged into that of a neighbour, which has been rating its own since before the reform. */
@ServiceTest
class NeighbourSuccessionTest {
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    /** The rosters of days before the reform have members where they were then; those handed over remain all the same. */
    @Test
    void aRefreshAsOfADayBeforeTheReformLeavesHandedOverSubjectsWhereTheyAre() {
        var ending = Tree.aDistrict(1, 1, 3);
        var standing = Tree.aDistrictBelow(ending.province(), 1, 1, 2);
        var left = open(ending);
        var receiving = open(standing);
        FakeReorganisations.ended(ending.root(), REFORM);
        FakeReorganisations.lineage(
                ending.root(),
                "FROM",
                List.of(FakeReorganisations.link(
                        ending.cells().get(0), standing.cells().get(0))));
        handOver(left, REFORM).statusCode(200).body("handedOver.count", contains(3));

        for (var round : List.of(left, receiving)) {
            Rounds.post("/campaigns/" + round + "/roster-refresh", Map.of("reason", "Rà soát", "dryRun", false))
                    .statusCode(200)
                    .body("joined", hasSize(0))
                    .body("left", hasSize(0));
        }

        assertEquals(0, count(ending.root(), "MEMBER"));
        assertEquals(5, count(standing.root(), "MEMBER"));
    }

    /** The member is on both rosters, or was on the new one before; a release returns to the self-rating given there. */
    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aHoldIsHandedOverToARatingWithStepsOfItsOwn(boolean stillThere) {
        var ending = Tree.aDistrict(1, 1, 3);
        var standing = Tree.aDistrictBelow(ending.province(), 1, 1, 2);
        var mover = ending.members().get(0);
        standing.with(mover.movedTo(standing.cells().get(0))).known();
        var receiving = open(standing);
        var received = Rounds.ratingOf(receiving, mover.id());
        Rounds.act(received, "self-rating", null, Map.of("grade", "HTTNV")).statusCode(200);
        if (!stillThere) refreshed(receiving, standing);
        var left = open(ending.known());
        Rounds.act(
                        Rounds.ratingOf(left, mover.id()),
                        "hold",
                        ending.root(),
                        Map.of("complaint", "Đơn số 7", "reason", "Xác minh"))
                .statusCode(200);

        succeeded(ending, left, standing.cells().get(0));

        Rounds.get("/ratings/" + received)
                .body("state", equalTo("ON_HOLD"))
                .body("steps[0].complaint", equalTo("Đơn số 7"));
        Rounds.decide(receiving, standing.wards().get(0), List.of(Rounds.graded("MEMBER", mover.id(), "HTTNV")))
                .statusCode(409)
                .body("type", equalTo("/problems/rating-on-hold"));
        Rounds.get("/tallies/check?campaign={c}", receiving).body("differences", hasSize(0));
        Rounds.act(received, "release", standing.root(), Map.of("reason", "Không có căn cứ"))
                .body("state", equalTo("SELF_RATED"));
    }

    /** The complaint came before the decision was recorded here: the grade counts, and is contested. */
    @Test
    void aHoldContestsAnEarlierDecision() {
        var ending = Tree.aDistrict(1, 1, 3);
        var standing = Tree.aDistrictBelow(ending.province(), 1, 1, 2);
        var mover = ending.members().get(0);
        standing.with(mover.movedTo(standing.cells().get(0))).known();
        var receiving = open(standing);
        Rounds.decide(receiving, standing.wards().get(0), List.of(Rounds.graded("MEMBER", mover.id(), "HTTNV")))
                .statusCode(201);
        var left = open(ending.known());
        Rounds.act(
                        Rounds.ratingOf(left, mover.id()),
                        "hold",
                        ending.root(),
                        Map.of("complaint", "Đơn số 7", "reason", "Xác minh"))
                .statusCode(200);

        succeeded(ending, left, standing.cells().get(0));

        Rounds.get("/ratings/" + Rounds.ratingOf(receiving, mover.id()))
                .body("state", equalTo("DECIDED"))
                .body("grade", equalTo("HTTNV"))
                .body("contested", equalTo(true));
        Rounds.get("/tallies/check?campaign={c}", receiving).body("differences", hasSize(0));
    }

    private static void succeeded(Tree ending, UUID left, UUID heir) {
        FakeReorganisations.ended(ending.root(), REFORM);
        FakeReorganisations.lineage(
                ending.root(),
                "FROM",
                List.of(FakeReorganisations.link(ending.cells().get(0), heir)));
        handOver(left, REFORM).statusCode(200);
    }

    private static void refreshed(UUID round, Tree tree) {
        tree.known();
        Rounds.post("/campaigns/" + round + "/roster-refresh", Map.of("reason", "Rà soát", "dryRun", false))
                .statusCode(200)
                .body("left", hasSize(1));
    }

    private static UUID open(Tree tree) {
        return HandOvers.openAsOf(REFORM.minusDays(1), tree, "PARTY");
    }
}
