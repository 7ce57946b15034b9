package vn.xeploai.standalone.launch;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jwt.SignedJWT;
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
    void aTokenIsPrintedAndCtrlCStopsWhatAScriptHasStartedInTheBackground() throws Exception {
        var system = ToySystem.in(parent);
        var script = system.launchFromScript();
        JavaProcesses.await(PATIENCE, () -> {
            if (!script.isAlive()) throw new AssertionError(system.printed());
            return system.isRunning();
        });

        try {
            var token = SignedJWT.parse(system.run("token district").trim()).getJWTClaimsSet();
            assertEquals("district", token.getSubject());
            assertEquals("http://127.0.0.1:" + system.port("SIGN_IN_PORT"), token.getIssuer());

            JavaProcesses.signal("INT", system.pidOfLauncher());

            assertTrue(script.waitFor(PATIENCE.toSeconds(), SECONDS), system.printed());
            assertTrue(system.printed().endsWith("Stopped.\n"), system.printed());
        } finally {
            JavaProcesses.signal("TERM", system.pidOfLauncher());
        }
    }
}
