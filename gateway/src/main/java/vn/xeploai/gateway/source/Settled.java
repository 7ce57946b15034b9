package vn.xeploai.gateway.source;

import java.time.Instant;

/** An answer as of an instant. */
public interface Settled {
    Instant knownAt();

    /** When the last fact in the scope of the answer was recorded, at or before {@link #knownAt()}; null if there is none. */
    Instant lastRecordedAt();
}
