package vn.xeploai.standalone.process;

import java.io.IOException;

/** A program that runs as long as the launcher does. */
public interface Program {
    String name();

    LogFile log();

    Process launch() throws IOException;

    /**
     * Returns when the process is ready.
     *
     * @throws vn.xeploai.standalone.StartFailure if it ended before, or takes too long
     */
    void awaitReady(Process process) throws InterruptedException;

    /** Asks the process to end; does not wait for it. */
    default void askToStop(Process process) {
        process.destroy();
    }
}
