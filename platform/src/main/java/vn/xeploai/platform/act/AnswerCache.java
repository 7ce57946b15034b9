package vn.xeploai.platform.act;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Caches answers for as long as no act is recorded. An answer is found as recorded at a settled instant; as long as no act follows, it is the
 * same at every later instant.
 *
 * @param <Q> the question, without the instant
 * @param <A> the answer
 */
public final class AnswerCache<Q, A> {
    private static final int MOST = 10_000;

    private final Predicate<Instant> changedAfter;
    private final Cache<Q, Kept<A>> kept =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /** @param since the settled instant as of which the answer was found */
    private record Kept<A>(Instant since, A answer) {}

    /** @param changedAfter whether anything at all was recorded after an instant */
    public AnswerCache(Predicate<Instant> changedAfter) {
        this.changedAfter = changedAfter;
    }

    /**
     * The answer as recorded at an instant.
     *
     * @param knownAt settled: no fact can still be recorded at or before it
     * @param finding finds the answer as recorded at that instant
     */
    public A get(Q question, Instant knownAt, Supplier<A> finding) {
        var before = kept.getIfPresent(question);
        if (before != null && !knownAt.isBefore(before.since()) && !changedAfter.test(before.since())) {
            return before.answer();
        }
        var answer = finding.get();
        if (before == null || before.since().isBefore(knownAt)) kept.put(question, new Kept<>(knownAt, answer));
        return answer;
    }
}
