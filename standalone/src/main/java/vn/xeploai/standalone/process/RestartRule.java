package vn.xeploai.standalone.process;

import java.time.Duration;

/**
 * When a program is started again.
 *
 * @param attempts after so many quick failures in a row it is given up
 * @param quick a process that ran for less has failed quickly
 * @param firstPause before it is started again; doubles with every quick failure
 * @param longestPause the pause does not grow beyond this
 * @param look how often it is asked whether it answers
 * @param silences after so many looks in a row without an answer it is killed
 */
public record RestartRule(
        int attempts, Duration quick, Duration firstPause, Duration longestPause, Duration look, int silences) {
    /** No load explains a minute without an answer. */
    public static final RestartRule DEFAULT = new RestartRule(
            5, Duration.ofSeconds(30), Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofSeconds(5), 6);

    /** For a program that is never given up. */
    public RestartRule withoutEnd() {
        return new RestartRule(Integer.MAX_VALUE, quick, firstPause, longestPause, look, silences);
    }

    /** For a program that may be silent for as long as it likes. */
    public RestartRule withoutKilling() {
        return new RestartRule(attempts, quick, firstPause, longestPause, look, Integer.MAX_VALUE);
    }

    boolean isQuick(Duration lifetime) {
        return lifetime.compareTo(quick) < 0;
    }

    boolean givesUp(int quickFailures) {
        return quickFailures >= attempts;
    }

    /** 1, 2, 4, 8 … times the first pause; also a failure that was not quick is followed by the first pause. */
    Duration pause(int quickFailures) {
        var pause = firstPause;
        for (var failure = 1; failure < quickFailures && pause.compareTo(longestPause) < 0; failure++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }
}
