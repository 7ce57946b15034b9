package vn.xeploai.gateway.source;

import java.time.Instant;

/** An answer as recorded at an instant. */
public interface Snapshot {
    Instant knownAt();
}
