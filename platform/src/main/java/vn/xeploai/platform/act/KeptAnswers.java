package vn.xeploai.platform.act;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Answers that are kept for as long as no act is recorded, each the answer as known at a settled instant: with no act after it, the answer
 * is the same at every later one.
 *
 * @param <Q> the question, but for the instant
 * @param <A> the answer
 */
public final class KeptAnswers<Q, A> {
    private static final int MOST = 10_000;

    private final Predicate<Instant> changedAfter;
    private final Cache<Q, Kept<A>> kept =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /** @param since the settled instant as of which the answer was found */
    private record Kept<A>(Instant since, A answer) {}

    /** @param changedAfter whether anything at all was recorded after an instant */
    public KeptAnswers(Predicate<Instant> changedAfter) {
        this.changedAfter = changedAfter;
    }

    /**
     * The answer as known at an instant.
     *
     * @param knownAt settled: no fact can still be recorded at or before it
     * @param finding finds the answer as known at that instant
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
