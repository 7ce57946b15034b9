package vn.xeploai.standalone.launch;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xeploai.standalone.JavaProcesses;

class RunScriptTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path parent;

    @Test
    void ctrlCStopsWhatAScriptHasStartedInTheBackground() throws Exception {
        var system = ToySystem.in(parent);
        var script = system.launchFromScript();
        JavaProcesses.await(PATIENCE, () -> {
            if (!script.isAlive()) throw new AssertionError(system.printed());
            return system.isRunning();
        });

        JavaProcesses.signal("INT", system.pidOfLauncher());

        try {
            assertTrue(script.waitFor(PATIENCE.toSeconds(), SECONDS), system.printed());
            assertTrue(system.printed().endsWith("Stopped.\n"), system.printed());
        } finally {
            JavaProcesses.signal("TERM", system.pidOfLauncher());
        }
    }
}
