package vn.xeploai.standalone.process;

import java.time.Duration;

/**
 * When a program that ended is started again: after {@code firstPause}, which doubles with every quick failure. A failure is quick when
 * the process lived shorter than {@code quick}; after {@code attempts} quick failures in a row the program is given up.
 */
public record RestartRule(int attempts, Duration quick, Duration firstPause) {
    public static final RestartRule DEFAULT = new RestartRule(5, Duration.ofSeconds(30), Duration.ofSeconds(1));

    boolean isQuick(Duration lifetime) {
        return lifetime.compareTo(quick) < 0;
    }

    boolean givesUp(int quickFailures) {
        return quickFailures >= attempts;
    }

    /** 1, 2, 4, 8 … times the first pause; also a failure that was not quick is followed by the first pause. */
    Duration pause(int quickFailures) {
        return firstPause.multipliedBy(1L << Math.max(0, quickFailures - 1));
    }
}
