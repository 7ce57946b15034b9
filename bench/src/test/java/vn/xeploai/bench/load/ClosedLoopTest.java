package vn.xeploai.bench.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.xeploai.bench.Failure;

class ClosedLoopTest {
    @Test
    void everyCallIsCountedOnceAsAnswerOrAsFailure() {
        var calls = new AtomicInteger();

        var outcome = ClosedLoop.run(3, Duration.ofMillis(200), number -> () -> {
            Thread.sleep(5);
            return calls.incrementAndGet() % 4 != 0;
        });

        assertEquals(calls.get(), outcome.answers() + outcome.failures());
        assertEquals(calls.get() / 4, outcome.failures());
        assertTrue(outcome.p50() >= 5);
    }

    @Test
    void aClientThatBreaksEndsTheRun() {
        var failure = assertThrows(
                Failure.class,
                () -> ClosedLoop.run(1, Duration.ofMillis(50), number -> () -> {
                    throw new IllegalStateException("broken");
                }));

        assertTrue(failure.getMessage().contains("broken"));
    }
}
