package vn.xeploai.standalone.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xeploai.standalone.JavaProcesses;
import vn.xeploai.standalone.sample.Sample;

class LauncherTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path parent;

    private final List<Process> launchers = new ArrayList<>();
    private ToySystem system;

    @BeforeEach
    void build() throws Exception {
        system = ToySystem.in(parent);
    }

    @AfterEach
    void stop() throws Exception {
        for (var launcher : launchers) launcher.destroy();
        for (var launcher : launchers) launcher.waitFor();
    }

    @Test
    void processesLeftByAKilledLauncherAreStoppedAndStartedAgain() throws Exception {
        var killed = launch();
        var left = pids();
        JavaProcesses.kill(killed.pid());
        killed.waitFor();
        assertEquals(200, system.status("GATEWAY_PORT"));

        launch();

        for (var service : List.of("member-service", "rating-service", "gateway", "the database")) {
            assertTrue(system.printed().contains("Stopping " + service), system.printed());
        }
        assertTrue(left.stream().noneMatch(LauncherTest::lives));
        assertEquals(200, system.status("GATEWAY_PORT"));
    }

    @Test
    void killedProgramsAreRestartedUntilTheLauncherStops() throws Exception {
        var launcher = launch();
        var killed = system.pidOf("rating-service");

        JavaProcesses.kill(killed);
        JavaProcesses.kill(system.pidOfDatabase());

        JavaProcesses.await(PATIENCE, () -> system.printed().contains("rating-service runs again"));
        JavaProcesses.await(PATIENCE, () -> system.printed().contains("database runs again"));
        assertNotEquals(killed, system.pidOf("rating-service"));
        assertEquals(200, system.status("RATING_SERVICE_PORT"));
        var running = pids();
        launcher.destroy();
        assertEquals(0, launcher.waitFor());
        assertTrue(running.stream().noneMatch(LauncherTest::lives));
        assertTrue(system.printed().endsWith("Stopped.\n"), system.printed());
    }

    @Test
    void theClassesOfTheServicesAreArchivedOnceAndServeTheNextStart() throws Exception {
        var first = launch("XEPLOAI_ARCHIVES=true");
        JavaProcesses.await(PATIENCE, () -> system.printed().contains("are archived"));
        assertTrue(system.commandLines().stream().noneMatch(LauncherTest::usesArchive));
        first.destroy();
        assertEquals(0, first.waitFor());

        launch("XEPLOAI_ARCHIVES=true");

        assertTrue(
                system.commandLines().stream().allMatch(LauncherTest::usesArchive),
                system.commandLines().toString());
        assertEquals(3, system.archives().size());
    }

    /** What helps to load it would slow the services down for as long as they run. */
    @Test
    void theSampleIsLoadedByServicesThatAreStartedAgainWithAllCompilers() throws Exception {
        var loading = new ArrayList<String>();
        var printed = new ByteArrayOutputStream();
        Sample sample = (gateway, token, out) -> loading.addAll(commandLines());
        var launcher = new Launcher(system.withSample(), sample, new PrintStream(printed, true, UTF_8));
        var running = new FutureTask<>(() -> {
            launcher.run();
            return null;
        });
        new Thread(running).start();

        JavaProcesses.await(
                PATIENCE, () -> running.isDone() || printed.toString(UTF_8).contains("Xếp Loại is running"));

        assertEquals(3, loading.stream().filter(LauncherTest::compilesFast).count(), printed.toString(UTF_8));
        assertTrue(commandLines().stream().noneMatch(LauncherTest::compilesFast));
        assertEquals(200, system.status("GATEWAY_PORT"));
        assertTrue(launcher.stop());
    }

    private List<String> commandLines() {
        try {
            return system.commandLines();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean compilesFast(String commandLine) {
        return commandLine.contains("-XX:TieredStopAtLevel=1");
    }

    @Test
    void aDamagedArchiveStopsNoStart() throws Exception {
        var first = launch("XEPLOAI_ARCHIVES=true");
        JavaProcesses.await(PATIENCE, () -> system.printed().contains("are archived"));
        first.destroy();
        first.waitFor();
        for (var archive : system.archives()) Files.writeString(archive, "damaged");

        launch();

        assertEquals(200, system.status("GATEWAY_PORT"));
    }

    @Test
    void aServiceThatDoesNotStartIsShownAndEverythingIsStopped() throws Exception {
        var launcher = system.launch("TOY_FAILS=1");

        assertEquals(1, launcher.waitFor(), system.printed());
        assertTrue(system.printed().contains("member-service does not start"), system.printed());
        assertTrue(system.printed().contains("a toy that fails"), system.printed());
        assertTrue(system.printed().endsWith("Stopped.\n"), system.printed());
    }

    @Test
    void aTakenPortIsReportedBeforeAnythingIsStarted() throws Exception {
        try (var taken = new ServerSocket(system.port("RATING_SERVICE_PORT"), 1, InetAddress.getLoopbackAddress())) {
            var launcher = system.launch();

            assertEquals(1, launcher.waitFor());
            assertTrue(system.printed().contains("Port " + taken.getLocalPort()), system.printed());
            assertTrue(system.printed().contains("RATING_SERVICE_PORT"), system.printed());
            assertFalse(system.printed().contains("Starting"), system.printed());
        }
    }

    private Process launch(String... settings) throws Exception {
        var launcher = system.launch(settings);
        launchers.add(launcher);
        JavaProcesses.await(PATIENCE, () -> {
            if (!launcher.isAlive()) throw new AssertionError(system.printed());
            return system.isRunning();
        });
        return launcher;
    }

    private List<Long> pids() throws Exception {
        return List.of(
                system.pidOf("member-service"),
                system.pidOf("rating-service"),
                system.pidOf("gateway"),
                system.pidOfDatabase());
    }

    private static boolean usesArchive(String commandLine) {
        return commandLine.contains("-XX:SharedArchiveFile=") || commandLine.contains("-XX:AOTCache=");
    }

    /** A zombie has no command. */
    private static boolean lives(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .isPresent();
    }
}
