package vn.xeploai.gateway.source;

import java.time.Instant;
import java.util.List;

/** Checks of what a source promises about its answers. A broken promise makes the whole answer unusable, as malformed JSON does. */
final class Shape {
    private Shape() {}

    static void require(boolean kept, String promise) {
        if (!kept) throw new IllegalArgumentException(promise);
    }

    static <T> T present(T value, String name) {
        require(value != null, name + " is missing");
        return value;
    }

    static <T> List<T> list(List<T> values, String name) {
        return List.copyOf(present(values, name));
    }

    /** An answer holds nothing that was recorded after its instant. */
    static void settled(Instant knownAt, Instant lastRecordedAt) {
        present(knownAt, "knownAt");
        require(lastRecordedAt == null || !lastRecordedAt.isAfter(knownAt), "lastRecordedAt is after knownAt");
    }

    static void count(long value, String name) {
        require(value >= 0, name + " is negative");
    }
}
