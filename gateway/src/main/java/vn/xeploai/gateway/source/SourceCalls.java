package vn.xeploai.gateway.source;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** How a source is called: within a time, once more if the connection failed, and with a plain word for whatever goes wrong. */
@Singleton
class SourceCalls {
    private final SourceConfig config;

    SourceCalls(SourceConfig config) {
        this.config = config;
    }

    <T> Uni<T> call(Source source, Supplier<Uni<? extends T>> call) {
        return call(source, config.timeout(), call);
    }

    private static <T> Uni<T> call(Source source, Duration timeout, Supplier<Uni<? extends T>> call) {
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
     * The same for an answer that says as of when it speaks: another instant than the asked one would spoil the report.
     *
     * @param knownAt null if any will do
     */
    <T extends Snapshot> Uni<T> callAt(Source source, Instant knownAt, Supplier<Uni<? extends T>> call) {
        return call(source, call).invoke(answer -> check(source, knownAt, answer));
    }

    /** The same where the source may take its time. */
    <T extends Snapshot> Uni<T> judgedAt(Source source, Instant knownAt, Supplier<Uni<? extends T>> call) {
        return call(source, config.judgingTimeout(), call).invoke(answer -> check(source, knownAt, answer));
    }

    private static void check(Source source, Instant asked, Snapshot answer) {
        if (asked != null && !asked.equals(answer.knownAt()))
            throw SourceRefusal.unusable(source, "knownAt is not the asked one");
    }
}
