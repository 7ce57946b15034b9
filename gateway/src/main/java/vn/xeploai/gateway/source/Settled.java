package vn.xeploai.gateway.source;

import java.time.Instant;

/** An answer as of an instant. */
public interface Settled {
    Instant knownAt();
}
