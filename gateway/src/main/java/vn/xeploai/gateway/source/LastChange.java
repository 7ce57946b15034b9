package vn.xeploai.gateway.source;

import java.time.Instant;

/** The watermark of a service, and when it last recorded a fact in the scope of a report. */
public interface LastChange extends Snapshot {
    /** An instant at or before which no fact of the service can change any more. */
    Instant watermark();

    /** When the last fact in the scope was recorded, at or before {@link #knownAt()}; null if there is none. */
    Instant lastRecordedAt();

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** Null is earlier than anything. */
    static Instant later(Instant one, Instant other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.isAfter(other) ? one : other;
    }
}
