package vn.xeploai.ratings.lifecycle;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.testing.FakeReorganisations;
import vn.xeploai.ratings.testing.HeldTransactions;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** A handover beside documents that hold its campaigns. */
@ServiceTest
class ConcurrentSuccessionTest {
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final int PATIENCE = 20;

    private final ExecutorService callers = Executors.newCachedThreadPool();

    @Inject
    Campaigns campaigns;

    @Inject
    HeldTransactions transactions;

    @AfterEach
    void stop() {
        callers.shutdown();
    }

    /** The receiving campaign was planned first, so that a document holds it before the one that is handed over. */
    @Test
    void aHandoverTakesItsCampaignsInTheOrderInWhichDocumentsHoldThem() throws Exception {
        var ending = Tree.aDistrict(1, 1, 3);
        var neighbour = Tree.aDistrictBelow(ending.province(), 1, 1, 2);
        var receiving = HandOvers.openAsOf(REFORM.minusDays(1), neighbour, "PARTY");
        var left = HandOvers.openAsOf(REFORM.minusDays(1), ending, "PARTY");
        FakeReorganisations.ended(ending.root(), REFORM);
        FakeReorganisations.lineage(
                ending.root(),
                "FROM",
                List.of(FakeReorganisations.link(
                        ending.cells().get(0), neighbour.cells().get(0))));
        var end = new CountDownLatch(1);
        CompletableFuture<ValidatableResponse> handedOver;

        var document = transactions.begin(
                callers, end, () -> campaigns.hold(List.of(receiving)), () -> campaigns.hold(List.of(left)));
        try {
            handedOver = CompletableFuture.supplyAsync(() -> HandOvers.handOver(left, REFORM), callers);
            transactions.awaitWaiting(1);
        } finally {
            end.countDown();
        }

        document.get(PATIENCE, SECONDS);
        handedOver.get(PATIENCE, SECONDS).statusCode(200);
    }
}
