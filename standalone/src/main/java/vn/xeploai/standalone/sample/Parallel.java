package vn.xeploai.standalone.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import vn.xeploai.standalone.StartFailure;

/** A few requests at a time: enough to keep the services busy, few enough to leave them room. */
final class Parallel {
    private static final int AT_ONCE = 4;

    private Parallel() {}

    /** Returns when all are done; throws what the first one that failed has thrown, and begins no others then. */
    static <T> void each(List<T> all, Consumer<T> task) {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var running = new ArrayList<Future<?>>();
            for (var one : all) running.add(threads.submit(() -> task.accept(one)));
            for (var one : running) one.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException words) throw words;
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted.", stopping);
        } finally {
            threads.shutdownNow();
        }
    }
}
