package vn.xeploai.bench.system;

import java.time.Duration;
import vn.xeploai.bench.Failure;

/** Waits for things that give no notice when they are done. */
public final class Pause {
    private Pause() {}

    /** @throws Failure if the run is stopped meanwhile */
    public static void of(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted.", interrupted);
        }
    }
}
