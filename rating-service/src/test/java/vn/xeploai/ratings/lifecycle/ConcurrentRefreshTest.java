package vn.xeploai.ratings.lifecycle;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.scheme.Track;
import vn.xeploai.ratings.testing.FakeMemberService;
import vn.xeploai.ratings.testing.HeldTransactions;
import vn.xeploai.ratings.testing.Member;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** Refreshes beside other refreshes, and beside documents. */
@ServiceTest
class ConcurrentRefreshTest {
    private static final int PATIENCE = 20;
    private static final int WRITERS = 4;

    private final Tree district = Tree.aDistrict(2, 2, 2);
    private final Member mover = district.members().get(0);
    private final UUID elsewhere = district.cells().get(3);

    private final ExecutorService callers = Executors.newCachedThreadPool();

    @Inject
    Campaigns campaigns;

    @Inject
    HeldTransactions transactions;

    @Inject
    Jdbi jdbi;

    @AfterEach
    void stop() {
        callers.shutdown();
    }

    @Test
    void aRosterOlderThanTheCurrentOneIsReadAgain() throws Exception {
        var round = Rounds.anOpenRound("2022", district);
        var held = FakeMemberService.holdNext(district);
        var older = CompletableFuture.supplyAsync(() -> refresh(round), callers);
        held.awaitRead();
        district.moved(mover, elsewhere).known();
        var newer = refresh(round).statusCode(200).body("moved", hasSize(1));
        held.release();

        var repeated = older.get(PATIENCE, SECONDS).statusCode(200).body("moved", hasSize(0));

        assertFalse(knownAt(repeated).isBefore(knownAt(newer)));
        Rounds.get("/ratings?campaign={c}&under={u}&subjectKind=MEMBER", round, elsewhere)
                .body("items.subject.id", hasItem(mover.id().toString()));
        Rounds.get("/tallies/check?campaign={c}", round).body("differences", hasSize(0));
        Rounds.get("/campaigns/" + round)
                .body("roster.knownAt", equalTo(repeated.extract().path("knownAt")));
    }

    private static Instant knownAt(ValidatableResponse difference) {
        return Instant.parse(difference.extract().path("knownAt"));
    }

    private static ValidatableResponse refresh(UUID round) {
        return Rounds.post("/campaigns/" + round + "/roster-refresh", Map.of("reason", "Chuyển sinh hoạt đảng"));
    }

    /** It is refused only if it finds the campaign still planned when its turn comes. */
    @Test
    void aCampaignThatIsOpenedWhileARefreshWaitsIsRefreshed() throws Exception {
        var round = Rounds.aPlannedRound("2022", district);
        var end = new CountDownLatch(1);
        CompletableFuture<Integer> opened;
        CompletableFuture<ValidatableResponse> refreshed;
        var earlier = transactions.begin(callers, end, () -> campaigns.lockPeriod("2022", Track.PARTY));
        try {
            opened = CompletableFuture.supplyAsync(
                    () -> Rounds.post("/campaigns/" + round + "/open", Map.of())
                            .extract()
                            .statusCode(),
                    callers);
            transactions.awaitWaiting(1);
            refreshed = CompletableFuture.supplyAsync(() -> refresh(round), callers);
            transactions.awaitWaiting(2);
        } finally {
            end.countDown();
        }

        assertEquals(200, opened.get(PATIENCE, SECONDS));
        refreshed.get(PATIENCE, SECONDS).statusCode(200).body("joined", hasSize(0));
        earlier.get(PATIENCE, SECONDS);
    }

    /** The refresh waits for the documents before it and for none of those after it. */
    @Test
    void documentsThatComeLaterWaitBehindARefresh() throws Exception {
        var round = Rounds.anOpenRound("2022", district);
        var end = new CountDownLatch(1);
        var earlier = document(round, end);
        CompletableFuture<Integer> refreshed;
        List<CompletableFuture<Integer>> later;
        try {
            refreshed =
                    CompletableFuture.supplyAsync(() -> refresh(round).extract().statusCode(), callers);
            transactions.awaitWaiting(1);
            later = district.members().stream()
                    .limit(WRITERS)
                    .map(member -> CompletableFuture.supplyAsync(() -> decide(round, member), callers))
                    .toList();
            transactions.awaitWaiting(1 + WRITERS);
        } finally {
            end.countDown();
        }

        assertEquals(200, refreshed.get(PATIENCE, SECONDS));
        for (var one : later) assertEquals(201, one.get(PATIENCE, SECONDS));
        earlier.get(PATIENCE, SECONDS);
        assertEquals(
                "POST /api/v1/campaigns/" + round + "/roster-refresh",
                newestActs().get(WRITERS));
    }

    /** A waiting refresh has no transaction id, and one that has waited does not move the watermark back. */
    @Test
    void theWatermarkAdvancesWhileARefreshWaits() throws Exception {
        var round = Rounds.anOpenRound("2022", district);
        var end = new CountDownLatch(1);
        var earlier = document(round, end);
        CompletableFuture<Integer> refreshed;
        Instant during;
        try {
            refreshed =
                    CompletableFuture.supplyAsync(() -> refresh(round).extract().statusCode(), callers);
            transactions.awaitWaiting(1);
            var waiting = Instant.now();
            during = Rounds.watermark();
            assertTrue(during.isAfter(waiting), during + " is after " + waiting);
        } finally {
            end.countDown();
        }

        while (!refreshed.isDone()) assertFalse(Rounds.watermark().isBefore(during));
        assertEquals(200, refreshed.get(PATIENCE, SECONDS));
        earlier.get(PATIENCE, SECONDS);
    }

    /** A transaction that holds the campaign, as a document does, until the latch opens. */
    private CompletableFuture<Void> document(UUID round, CountDownLatch end) throws InterruptedException {
        return transactions.begin(callers, end, () -> campaigns.holdOpened(round));
    }

    private int decide(UUID round, Member member) {
        return Rounds.decide(round, district.root(), List.of(Rounds.graded("MEMBER", member.id(), "HTTNV")))
                .extract()
                .statusCode();
    }

    private List<String> newestActs() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT operation FROM act ORDER BY recorded_at DESC LIMIT 10")
                        .mapTo(String.class)
                        .list());
    }
}
