package vn.xeploai.gateway.source;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Calls a source with a timeout, retries once if the connection failed, and translates every failure. */
@Singleton
class SourceCalls {
    private final SourceConfig config;
    private final Deadline deadline;

    SourceCalls(SourceConfig config, Deadline deadline) {
        this.config = config;
        this.deadline = deadline;
    }

    <T> Uni<T> call(Source source, Supplier<Uni<? extends T>> call) {
        return call(source, config.timeout(), call);
    }

    private <T> Uni<T> call(Source source, Duration timeout, Supplier<Uni<? extends T>> call) {
        return Uni.createFrom().deferred(() -> timed(source, deadline.limit(timeout), call));
    }

    private static <T> Uni<T> timed(Source source, Duration timeout, Supplier<Uni<? extends T>> call) {
        return Uni.createFrom()
                .deferred(call)
                .onFailure(SourceFailure::ofConnection)
                .retry()
                .atMost(1)
                .ifNoItem()
                .after(timeout)
                .failWith(() -> SourceRefusal.unavailable(source))
                .onItem()
                .ifNull()
                .failWith(() -> SourceRefusal.unusable(source, "the answer is empty"))
                .onFailure()
                .transform(failure -> SourceFailure.of(source, failure));
    }

    /**
     * The same for an answer with an instant, which must be the requested one.
     *
     * @param knownAt null for any
     */
    <T extends Snapshot> Uni<T> callAt(Source source, Instant knownAt, Supplier<Uni<? extends T>> call) {
        return call(source, call).invoke(answer -> check(source, knownAt, answer));
    }

    /** The same with the longer timeout of rules. */
    <T extends Snapshot> Uni<T> callRulesAt(Source source, Instant knownAt, Supplier<Uni<? extends T>> call) {
        return call(source, config.rulesTimeout(), call).invoke(answer -> check(source, knownAt, answer));
    }

    private static void check(Source source, Instant asked, Snapshot answer) {
        if (asked != null && !asked.equals(answer.knownAt()))
            throw SourceRefusal.unusable(source, "knownAt is not the asked one");
    }
}
