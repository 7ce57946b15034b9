package vn.xeploai.ratings.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A transaction beside the one under test that has locked a rating, as a document on it does, and has not ended. */
public final class OtherDocument implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Jdbi jdbi;
    private final Handle handle;
    private final int backend;

    private OtherDocument(Jdbi jdbi, UUID rating) {
        this.jdbi = jdbi;
        handle = jdbi.open();
        handle.begin();
        handle.execute("SELECT FROM rating WHERE id = ? FOR UPDATE", rating);
        backend = handle.createQuery("SELECT pg_backend_pid()")
                .mapTo(Integer.class)
                .one();
    }

    public static OtherDocument on(Jdbi jdbi, UUID rating) {
        return new OtherDocument(jdbi, rating);
    }

    /** Fails if nobody comes to wait for this transaction. */
    public void awaitAnother() throws InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (!isAwaited() && Instant.now().isBefore(end)) Thread.sleep(50);
        assertTrue(isAwaited(), "Nobody waits for the other document");
    }

    private boolean isAwaited() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE :backend = ANY(pg_blocking_pids(pid)))")
                .bind("backend", backend)
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public void close() {
        handle.rollback();
        handle.close();
    }
}
