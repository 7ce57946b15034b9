package vn.xeploai.standalone.world;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.xeploai.standalone.Api;

/**
 * The worlds under test, each recorded once: some fixed ones and one that is new in each run, or the requested one. One after another, since
 * a running act of another world holds the watermark back, and a campaign that is opened then copies a roster from before the newest acts.
 */
final class Stories {
    /** The world to repeat, as {@code -Dworld.seed=7}. */
    private static final String SEED = "world.seed";

    private static final int FIXED = 5;
    private static final Long NEW = ThreadLocalRandom.current().nextLong(1_000, 1_000_000_000);

    private final Map<Long, Future<Story>> stories = new ConcurrentHashMap<>();

    Stories(Api api) {
        var threads = Executors.newSingleThreadExecutor();
        seeds().forEach(seed -> stories.put(seed, threads.submit(() -> {
            System.out.printf("A random world: -D%s=%d%n", SEED, seed);
            return Story.of(new World(seed), api);
        })));
        threads.shutdown();
    }

    static Stream<Long> seeds() {
        var asked = System.getProperty(SEED);
        if (asked != null) return Stream.of(Long.valueOf(asked));
        return Stream.concat(LongStream.rangeClosed(1, FIXED).boxed(), Stream.of(NEW));
    }

    /** Fails in every test of a world that could not be recorded. */
    Story of(long seed) throws InterruptedException {
        try {
            return stories.get(seed).get();
        } catch (ExecutionException failure) {
            throw new AssertionError("-D%s=%d".formatted(SEED, seed), failure.getCause());
        }
    }
}
