package vn.xeploai.standalone.world;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.xeploai.standalone.Api;

/** The worlds that are lived through, each once: some fixed ones and one that is new each time, or the one that is asked for. */
final class Stories {
    /** Says which world to live through again, as {@code -Dworld.seed=7}. */
    private static final String SEED = "world.seed";

    private static final int FIXED = 5;
    private static final Long NEW = ThreadLocalRandom.current().nextLong(1_000, 1_000_000_000);

    private final Api api;
    private final Map<Long, Story> lived = new HashMap<>();
    private final Map<Long, Throwable> failed = new HashMap<>();

    Stories(Api api) {
        this.api = api;
    }

    static Stream<Long> seeds() {
        var asked = System.getProperty(SEED);
        if (asked != null) return Stream.of(Long.valueOf(asked));
        return Stream.concat(LongStream.rangeClosed(1, FIXED).boxed(), Stream.of(NEW));
    }

    /** Fails for every test of a world that could not be lived through. */
    Story of(long seed) {
        if (!lived.containsKey(seed) && !failed.containsKey(seed)) live(seed);
        if (failed.containsKey(seed)) throw new AssertionError("-D%s=%d".formatted(SEED, seed), failed.get(seed));
        return lived.get(seed);
    }

    private void live(long seed) {
        System.out.printf("A world by chance: -D%s=%d%n", SEED, seed);
        try {
            lived.put(seed, Story.of(new World(seed), api));
        } catch (Exception | AssertionError failure) {
            failed.put(seed, failure);
        }
    }
}
