package vn.xeploai.standalone.process;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xeploai.standalone.JavaProcesses;
import vn.xeploai.standalone.process.Keeper.RestartRule;

class KeeperTest {
    private static final RestartRule AT_ONCE = new RestartRule(5, Duration.ofSeconds(30), Duration.ofMillis(1));
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final CountDownLatch givenUp = new CountDownLatch(1);

    @Test
    void aKilledProgramIsStartedAgain() throws Exception {
        var keeper = aKeeperOf(Idler.class);
        keeper.start();
        var killed = keeper.pid();

        JavaProcesses.kill(killed);
        JavaProcesses.await(PATIENCE, () -> printed().contains("runs again"));

        assertTrue(printed().contains("tiny has ended (exit code 137)"), printed());
        assertTrue(ProcessHandle.of(keeper.pid()).orElseThrow().isAlive());
        stop(keeper);
    }

    @Test
    void aProgramThatFailsFiveTimesIsGivenUpWithItsLastWords() throws Exception {
        aKeeperOf(Failer.class).start();

        assertTrue(givenUp.await(PATIENCE.toSeconds(), SECONDS), printed());

        assertEquals(5, printed().split("tiny has ended \\(exit code 3\\)", -1).length - 1, printed());
        assertTrue(printed().contains("the reason of the failure"), printed());
    }

    @Test
    void aProgramThatIsStoppedStaysStopped() throws Exception {
        var keeper = aKeeperOf(Idler.class);
        keeper.start();
        var pid = keeper.pid();

        stop(keeper);
        Thread.sleep(600);

        assertEquals(pid, keeper.pid());
        assertFalse(ProcessHandle.of(pid).isPresent());
        assertEquals("", printed());
    }

    @Test
    void aProgramThatDoesNotEndIsKilled() throws Exception {
        var keeper = aKeeperOf(Idler.class);
        keeper.start();
        JavaProcesses.await(
                PATIENCE, () -> Files.readString(folder.resolve("tiny.log")).contains("idle"));
        new ProcessBuilder("kill", "-STOP", String.valueOf(keeper.pid()))
                .start()
                .waitFor();

        keeper.askToStop();

        assertFalse(keeper.awaitStopped(Duration.ofMillis(300)));
        assertFalse(ProcessHandle.of(keeper.pid()).isPresent());
    }

    private Keeper aKeeperOf(Class<?> main) {
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new Keeper(new TinyProgram(main, folder), AT_ONCE, out, givenUp::countDown);
    }

    private static void stop(Keeper keeper) throws InterruptedException {
        keeper.askToStop();
        assertTrue(keeper.awaitStopped(PATIENCE));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
