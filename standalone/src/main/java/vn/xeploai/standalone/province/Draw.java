package vn.xeploai.standalone.province;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Random choices that are the same for a seed on every machine and JDK: they use only {@link SplittableRandom#nextLong}, whose algorithm is
 * specified. Each name has its own stream, so that what is drawn for one ward does not depend on how much was drawn for another.
 */
public final class Draw {
    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final long seed;
    private final SplittableRandom random;

    public Draw(long seed) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
    }

    /** The stream of that name below this one. It always starts anew. */
    public Draw named(String name) {
        var hash = FNV_START ^ seed;
        for (var i = 0; i < name.length(); i++) hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        return new Draw(hash);
    }

    /** From 0 to {@code bound - 1}. */
    public int below(int bound) {
        return (int) Long.remainderUnsigned(random.nextLong(), bound);
    }

    public int between(int least, int most) {
        return least + below(most - least + 1);
    }

    public boolean chance(int percent) {
        return below(100) < percent;
    }

    /** From 0 to less than 1. */
    public double share() {
        return (random.nextLong() >>> 11) * 0x1.0p-53;
    }

    public LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(below((int) ChronoUnit.DAYS.between(first, last) + 1));
    }

    public <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    public <T> List<T> shuffled(List<T> all) {
        var shuffled = new ArrayList<>(all);
        for (var i = shuffled.size() - 1; i > 0; i--) {
            var other = below(i + 1);
            shuffled.set(other, shuffled.set(i, shuffled.get(other)));
        }
        return shuffled;
    }

    /** At most that many of them, in random order. */
    public <T> List<T> some(int count, List<T> all) {
        return List.copyOf(shuffled(all).subList(0, Math.min(count, all.size())));
    }
}
