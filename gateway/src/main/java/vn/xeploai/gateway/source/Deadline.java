package vn.xeploai.gateway.source;

import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;

/** By when the sources must have answered all calls of one request; without it each call has its own time. */
@RequestScoped
public class Deadline {
    private final SourceConfig config;
    private Long end;

    Deadline(SourceConfig config) {
        this.config = config;
    }

    /** Gives all calls of the request, from now on, the time of a question over many years. */
    public void begin() {
        end = System.nanoTime() + config.trendTimeout().toNanos();
    }

    /** The time of a call that would have so much alone; a millisecond at least, which a timer needs. */
    Duration limit(Duration alone) {
        if (end == null) return alone;
        var left = Duration.ofMillis(Math.max(1, (end - System.nanoTime()) / 1_000_000));
        return left.compareTo(alone) < 0 ? left : alone;
    }
}
