package vn.xeploai.platform.precondition;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Strong entity tags, with their quotes. */
public final class EntityTags {
    private EntityTags() {}

    /** The tag of a thing that last changed at an instant: its microseconds since 1970. */
    public static String of(Instant lastChange) {
        return "\"" + ChronoUnit.MICROS.between(Instant.EPOCH, lastChange) + "\"";
    }
}
