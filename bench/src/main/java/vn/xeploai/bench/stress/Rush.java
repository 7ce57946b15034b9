package vn.xeploai.bench.stress;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import vn.xeploai.bench.Failure;
import vn.xeploai.bench.load.Outcome;

/**
 * Many clients, each of which asks the next question as soon as it has its answer; one that is refused waits for a second first, as
 * {@code Retry-After} bids it.
 */
final class Rush implements AutoCloseable {
    private static final int REFUSED_PAUSE_MILLIS = 1000;
    private static final int EARLIEST_MILLIS = 20;
    private static final int LATEST_MILLIS = 300;

    private final StressClient client;
    private final List<HttpRequest> questions;
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor();

    Rush(StressClient client, List<String> paths) {
        this.client = client;
        this.questions =
                paths.stream().map(path -> client.request(path).GET().build()).toList();
    }

    /**
     * @param p99 of the accepted calls, in milliseconds
     * @param refused with 503 and {@code Retry-After}
     * @param failed without an answer, or with any other status
     */
    record Result(long accepted, long refused, long failed, long left, double seconds, double p99) {
        double throughput() {
            return accepted / seconds;
        }
    }

    /** @param leaving the share of calls whose client gives up after 20 to 300 ms */
    Result run(int clients, Duration time, double leaving) {
        var round = new Round(System.nanoTime() + time.toNanos(), leaving, new CountDownLatch(clients));
        var begun = System.nanoTime();
        for (var number = 0; number < clients; number++) round.next();
        try {
            round.ended.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted.", interrupted);
        }
        return round.result((System.nanoTime() - begun) / 1e9);
    }

    @Override
    public void close() {
        later.shutdownNow();
    }

    private final class Round {
        private final long end;
        private final double leaving;
        private final CountDownLatch ended;
        private final Queue<Long> micros = new ConcurrentLinkedQueue<>();
        private final AtomicLong refused = new AtomicLong();
        private final AtomicLong failed = new AtomicLong();
        private final AtomicLong left = new AtomicLong();

        Round(long end, double leaving, CountDownLatch ended) {
            this.end = end;
            this.leaving = leaving;
            this.ended = ended;
        }

        /** The next call of one client, and after it all others. */
        private void next() {
            if (System.nanoTime() > end) {
                ended.countDown();
                return;
            }
            var random = ThreadLocalRandom.current();
            var begun = System.nanoTime();
            var call = client.begin(questions.get(random.nextInt(questions.size())));
            if (random.nextDouble() < leaving) {
                later.schedule(
                        () -> call.cancel(true), random.nextInt(EARLIEST_MILLIS, LATEST_MILLIS), TimeUnit.MILLISECONDS);
            }
            call.whenComplete((answer, failure) -> {
                var pause = isCancellation(failure) ? countLeft() : count(answer, System.nanoTime() - begun);
                later.schedule(this::next, pause, TimeUnit.MILLISECONDS);
            });
        }

        /** The future of a call that is given up after its request was sent fails, instead of being cancelled. */
        private static boolean isCancellation(Throwable failure) {
            return failure instanceof CancellationException
                    || failure != null && failure.getCause() instanceof CancellationException;
        }

        private int countLeft() {
            left.incrementAndGet();
            return 0;
        }

        /** Returns how long the client waits (ms). */
        private int count(HttpResponse<Void> answer, long took) {
            if (answer != null && answer.statusCode() == 200) {
                micros.add(took / 1000);
                return 0;
            }
            var busy = answer != null
                    && answer.statusCode() == 503
                    && answer.headers().firstValue("Retry-After").isPresent();
            (busy ? refused : failed).incrementAndGet();
            return REFUSED_PAUSE_MILLIS;
        }

        private Result result(double seconds) {
            var sorted = micros.stream().mapToLong(Long::longValue).toArray();
            Arrays.sort(sorted);
            var p99 = Outcome.percentile(sorted, 99);
            return new Result(sorted.length, refused.get(), failed.get(), left.get(), seconds, p99);
        }
    }
}
