package vn.xeploai.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.LongStream;
import vn.xeploai.bench.Failure;

/** The load generator for machines without any: threads that call again as soon as they have their answer. */
final class ClosedLoop {
    /** One client; its call returns whether the answer was the expected one. */
    interface Client extends AutoCloseable {
        boolean call() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    private ClosedLoop() {}

    static Outcome run(int clients, Duration time, IntFunction<Client> makeClient) {
        var threads = Executors.newFixedThreadPool(clients);
        try {
            List<Callable<Calls>> loops = new ArrayList<>();
            for (var number = 0; number < clients; number++) {
                var client = makeClient.apply(number);
                loops.add(() -> loop(client, time));
            }
            var begun = System.nanoTime();
            var ended = threads.invokeAll(loops);
            return outcome(ended, Duration.ofNanos(System.nanoTime() - begun));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted.", interrupted);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Outcome outcome(List<Future<Calls>> futures, Duration time) throws InterruptedException {
        var latencies = LongStream.empty();
        var failures = 0L;
        for (var future : futures) {
            try {
                latencies = LongStream.concat(
                        latencies, future.get().micros().stream().mapToLong(Long::longValue));
                failures += future.get().failures();
            } catch (ExecutionException failure) {
                throw new Failure("A client fails: " + failure.getCause(), failure);
            }
        }
        return Outcome.of(latencies.toArray(), failures, time);
    }

    private static Calls loop(Client client, Duration time) throws Exception {
        List<Long> micros = new ArrayList<>();
        var failures = 0L;
        var end = System.nanoTime() + time.toNanos();
        try (client) {
            for (var begun = System.nanoTime(); begun < end; begun = System.nanoTime()) {
                if (client.call()) micros.add((System.nanoTime() - begun) / 1000);
                else failures++;
            }
        }
        return new Calls(micros, failures);
    }

    private record Calls(List<Long> micros, long failures) {}
}
