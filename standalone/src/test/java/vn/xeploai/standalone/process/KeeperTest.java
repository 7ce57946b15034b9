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

class KeeperTest {
    private static final RestartRule AT_ONCE = new RestartRule(
            5, Duration.ofSeconds(30), Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofMillis(20), 3);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final CountDownLatch givenUp = new CountDownLatch(1);
    private TinyProgram program;

    @Test
    void aKilledProgramIsStartedAgain() throws Exception {
        var keeper = aKeeperOf(Idler.class);
        start(keeper);
        var killed = keeper.pid();

        JavaProcesses.kill(killed);
        JavaProcesses.await(PATIENCE, () -> printed().contains("runs again"));

        assertTrue(printed().contains("tiny has ended (exit code 137)"), printed());
        assertTrue(ProcessHandle.of(keeper.pid()).orElseThrow().isAlive());
        stop(keeper);
    }

    @Test
    void aProgramThatFailsFiveTimesIsGivenUpWithItsLastWords() throws Exception {
        start(aKeeperOf(Failer.class));

        assertTrue(givenUp.await(PATIENCE.toSeconds(), SECONDS), printed());

        assertEquals(5, printed().split("tiny has ended \\(exit code 3\\)", -1).length - 1, printed());
        assertTrue(printed().contains("the reason of the failure"), printed());
    }

    @Test
    void aProgramThatEndsBeforeItIsReadyIsStartedInItsSimplerForm() throws Exception {
        var keeper = aKeeperOf(Failer.class);
        program.becomes(Idler.class);

        start(keeper);

        assertTrue(printed().contains("tiny has ended (exit code 3) and is started differently"), printed());
        assertTrue(ProcessHandle.of(keeper.pid()).orElseThrow().isAlive());
        stop(keeper);
    }

    @Test
    void aProgramThatAnswersNoMoreIsKilledAndStartedAgain() throws Exception {
        var keeper = aKeeperOf(Idler.class);
        start(keeper);
        var hanging = keeper.pid();

        program.fallSilent();
        JavaProcesses.await(PATIENCE, () -> printed().contains("runs again"));

        assertTrue(printed().contains("tiny (process %d) does not answer".formatted(hanging)), printed());
        assertFalse(ProcessHandle.of(hanging).isPresent());
        assertTrue(ProcessHandle.of(keeper.pid()).orElseThrow().isAlive());
        stop(keeper);
    }

    @Test
    void theLogOfARunningProgramIsEmptiedWhenItIsFull() throws Exception {
        var keeper = aKeeperOf(Idler.class);
        start(keeper);

        Files.writeString(folder.resolve("tiny.log"), "x".repeat(TinyProgram.FULL_LOG + 1));
        JavaProcesses.await(PATIENCE, () -> Files.exists(folder.resolve("tiny.log.1")));

        stop(keeper);
    }

    @Test
    void aProgramThatIsStoppedStaysStopped() throws Exception {
        var keeper = aKeeperOf(Idler.class);
        start(keeper);
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
        start(keeper);
        JavaProcesses.await(
                PATIENCE, () -> Files.readString(folder.resolve("tiny.log")).contains("idle"));
        JavaProcesses.signal("STOP", keeper.pid());

        keeper.askToStop();

        assertFalse(keeper.awaitStopped(Duration.ofMillis(300)));
        assertFalse(ProcessHandle.of(keeper.pid()).isPresent());
    }

    private Keeper aKeeperOf(Class<?> main) {
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        program = new TinyProgram(main, folder);
        return new Keeper(program, AT_ONCE, out, givenUp::countDown);
    }

    private static void start(Keeper keeper) throws InterruptedException {
        keeper.launch();
        keeper.awaitReady();
    }

    private static void stop(Keeper keeper) throws InterruptedException {
        keeper.askToStop();
        assertTrue(keeper.awaitStopped(PATIENCE));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
