package vn.xeploai.ratings.testing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import org.jdbi.v3.core.Jdbi;

/** Transactions that hold locks for as long as a test wants, and those that wait for them. */
@Singleton
public class HeldTransactions {
    private static final int PATIENCE = 20;

    private final Jdbi jdbi;

    HeldTransactions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Returns when the locks are taken; the transaction ends when the latch opens. */
    public CompletableFuture<Void> begin(Executor threads, CountDownLatch end, Runnable locks)
            throws InterruptedException {
        return begin(threads, end, locks, () -> {});
    }

    /** @param last what the transaction does before its end */
    public CompletableFuture<Void> begin(Executor threads, CountDownLatch end, Runnable locks, Runnable last)
            throws InterruptedException {
        var held = new CountDownLatch(1);
        var transaction = CompletableFuture.runAsync(
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    locks.run();
                    held.countDown();
                    assertTrue(end.await(PATIENCE, SECONDS));
                    last.run();
                    return null;
                }),
                threads);
        assertTrue(held.await(PATIENCE, SECONDS));
        return transaction;
    }

    /** Returns when so many transactions wait for locks. */
    public void awaitWaiting(int transactions) throws InterruptedException {
        var end = Instant.now().plus(Duration.ofSeconds(PATIENCE / 2));
        while (waiting() < transactions && Instant.now().isBefore(end)) Thread.sleep(50);
        assertEquals(transactions, waiting());
    }

    private int waiting() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT count(DISTINCT pid) FROM pg_locks WHERE NOT granted")
                        .mapTo(Integer.class)
                        .one());
    }
}
