package vn.xeploai.ratings.testing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;

/** A roster that member-service has read and sends only when it is released. */
public class HeldRoster {
    private static final int PATIENCE = 20;

    private final CountDownLatch read = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    HeldRoster() {}

    void pass() {
        read.countDown();
        await(released);
    }

    public void awaitRead() {
        await(read);
    }

    public void release() {
        released.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(PATIENCE, SECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
