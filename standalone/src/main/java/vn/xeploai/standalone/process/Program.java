package vn.xeploai.standalone.process;

import java.io.IOException;

/** A program that runs as long as the launcher does. */
public interface Program {
    String name();

    LogFile log();

    Process launch() throws IOException, InterruptedException;

    /**
     * Returns when the process is ready.
     *
     * @throws vn.xeploai.standalone.StartFailure if it ended before, or takes too long
     */
    void awaitReady(Process process) throws InterruptedException;

    /** Whether the running process still does its work. May take some seconds. */
    default boolean answers() throws InterruptedException {
        return true;
    }

    /** Leaves out what may have made a process end that had just been started. Returns whether the next one is started differently. */
    default boolean simplify() {
        return false;
    }

    /** Asks the process to end; does not wait for it. */
    default void askToStop(Process process) {
        process.destroy();
    }
}
