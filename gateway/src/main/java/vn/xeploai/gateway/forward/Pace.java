package vn.xeploai.gateway.forward;

import java.time.Duration;
import java.util.Optional;
import vn.xeploai.gateway.forward.PacedStream.Fault;

/**
 * How long both ends of a body may keep it waiting. The caller begins with a credit of time, spends it while it is waited for, and earns time
 * with every byte: it may fall silent for a while, but not be slow for long. The service may be silent, again and again, up to its patience.
 */
final class Pace {
    /** What a caller can have earned, so that a fast begin does not pay for a silence of hours. */
    private static final long MOST_CREDIT_MILLIS = 60_000;

    private final boolean callerSends;
    private final long callerRate;
    private final long servicePatience;
    private final long maxSize;
    private long credit;
    private long silence;
    private long size;

    private Pace(boolean callerSends, ForwardConfig config, Duration servicePatience, long maxSize) {
        this.callerSends = callerSends;
        this.callerRate = config.callerRate().asLongValue();
        this.credit = config.callerPatience().toMillis();
        this.servicePatience = servicePatience.toMillis();
        this.maxSize = maxSize;
    }

    static Pace ofRequest(ForwardConfig config, Duration servicePatience, long maxSize) {
        return new Pace(true, config, servicePatience, maxSize);
    }

    static Pace ofAnswer(ForwardConfig config, Duration servicePatience) {
        return new Pace(false, config, servicePatience, Long.MAX_VALUE);
    }

    Optional<Fault> passed(int bytes) {
        size += bytes;
        silence = 0;
        credit = Math.max(credit, Math.min(MOST_CREDIT_MILLIS, credit + bytes * 1000L / callerRate));
        return size > maxSize ? Optional.of(Fault.TOO_LARGE) : Optional.empty();
    }

    /** @param paused whether the reader was waited for, and not the sender */
    Optional<Fault> waited(long millis, boolean paused) {
        if (paused == callerSends) {
            silence += millis;
            return silence > servicePatience ? Optional.of(Fault.SERVICE_SILENT) : Optional.empty();
        }
        credit -= millis;
        return credit < 0 ? Optional.of(Fault.CALLER_SLOW) : Optional.empty();
    }
}
