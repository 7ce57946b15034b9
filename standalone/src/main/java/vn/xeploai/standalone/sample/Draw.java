package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws that are the same on every machine and every JDK: they rest on {@link SplittableRandom#nextLong}, whose algorithm is specified,
 * alone. Each name has its own stream, so that one ward's draws do not depend on how many another ward made.
 */
final class Draw {
    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final long seed;
    private final SplittableRandom random;

    Draw(long seed) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
    }

    /** The stream of that name below this one; it is the same however often it is asked for. */
    Draw named(String name) {
        var hash = FNV_START ^ seed;
        for (var i = 0; i < name.length(); i++) hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        return new Draw(hash);
    }

    /** From 0 to {@code bound - 1}. */
    int below(int bound) {
        return (int) Long.remainderUnsigned(random.nextLong(), bound);
    }

    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    boolean chance(int percent) {
        return below(100) < percent;
    }

    /** From 0 to less than 1. */
    double share() {
        return (random.nextLong() >>> 11) * 0x1.0p-53;
    }

    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(below((int) ChronoUnit.DAYS.between(first, last) + 1));
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    <T> List<T> shuffled(List<T> all) {
        var shuffled = new ArrayList<>(all);
        for (var i = shuffled.size() - 1; i > 0; i--) {
            var other = below(i + 1);
            shuffled.set(other, shuffled.set(i, shuffled.get(other)));
        }
        return shuffled;
    }
}
