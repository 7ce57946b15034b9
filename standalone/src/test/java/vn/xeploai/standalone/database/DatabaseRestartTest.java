package vn.xeploai.standalone.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xeploai.standalone.Folders;
import vn.xeploai.standalone.JavaProcesses;
import vn.xeploai.standalone.StartFailure;

/** A database that was started before keeps its data, and stops only a server of its own folder. */
class DatabaseRestartTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    static Path parent;

    private static Path data;

    @BeforeAll
    static void aDatabaseWithATable() throws Exception {
        data = Folders.aFreshFolder(parent);
        try (var database = RunningDatabase.on(data)) {
            execute(database, "CREATE TABLE fact (id int PRIMARY KEY)");
        }
    }

    @Test
    void aRestartKeepsDataPasswordsAndPort() throws Exception {
        int port;
        try (var database = RunningDatabase.on(data)) {
            execute(database, "CREATE TABLE kept AS SELECT 7 AS number");
            port = database.port();
        }

        try (var database = RunningDatabase.on(data)) {
            assertEquals("7", database.ask("SELECT number FROM kept"));
            assertEquals(port, database.port());
        }
    }

    @Test
    void everyAcknowledgedRowSurvivesAKill() throws Exception {
        var acknowledged = new AtomicInteger();
        try (var database = RunningDatabase.on(data)) {
            var killed = database.pid();
            var writer = new Thread(() -> insertUntilItFails(database, acknowledged));
            writer.start();
            JavaProcesses.await(PATIENCE, () -> acknowledged.get() > 200);

            JavaProcesses.kill(killed);
            writer.join(PATIENCE.toMillis());

            JavaProcesses.await(PATIENCE, () -> database.printed().contains("runs again"));
            assertNotEquals(killed, database.pid());
            var kept = Integer.parseInt(database.ask("SELECT count(*) FROM fact WHERE id <= " + acknowledged.get()));
            assertEquals(acknowledged.get(), kept);
        }
    }

    @Test
    void aKilledServerIsStartedAgainThoughABackendLivesOn() throws Exception {
        try (var database = RunningDatabase.on(data)) {
            var worker = new Thread(() -> workUntilItFails(database));
            worker.start();
            JavaProcesses.await(
                    PATIENCE,
                    () -> "1"
                            .equals(
                                    database.ask(
                                            "SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%busy%' AND pid <> pg_backend_pid()")));

            JavaProcesses.kill(database.pid());

            JavaProcesses.await(PATIENCE, () -> database.printed().contains("runs again"));
            assertTrue(database.printed().contains("a killed database has left running"), database.printed());
            assertEquals("1", database.ask("SELECT 1"));
            worker.join(PATIENCE.toMillis());
        }
    }

    @Test
    void aServerLeftByAKilledLauncherIsStoppedAndStartedAgain() throws Exception {
        var pid = leaveRunning();

        try (var database = RunningDatabase.on(data)) {
            assertTrue(
                    database.printed().contains("Stopping the database (process %d)".formatted(pid)),
                    database.printed());
            assertNotEquals(pid, database.pid());
            assertEquals("1", database.ask("SELECT 1"));
        }
    }

    @Test
    void theServerOfAnotherFolderIsRefusedAndLivesOn() throws Exception {
        var cluster = data.resolve("postgres");
        try (var other = RunningDatabase.on(Folders.aFreshFolder(parent))) {
            Files.copy(other.postmasterFile(), cluster.resolve("postmaster.pid"));

            var refusal = assertThrows(StartFailure.class, () -> RunningDatabase.on(data));

            assertTrue(refusal.getMessage().contains("process " + other.pid()), refusal.getMessage());
            assertEquals("1", other.ask("SELECT 1"));
        } finally {
            Files.delete(cluster.resolve("postmaster.pid"));
        }
    }

    @Test
    void aNumberThatNowBelongsToAnotherProgramIsNoObstacle() throws Exception {
        var file = data.resolve("postgres").resolve("postmaster.pid");
        Files.writeString(
                file, "%d%n%s%n0%n5432%n".formatted(ProcessHandle.current().pid(), file.getParent()));

        try (var database = RunningDatabase.on(data)) {
            assertEquals("1", database.ask("SELECT 1"));
        }
    }

    @Test
    void missingPasswordsAreNotMadeAnew() throws Exception {
        var passwords = data.resolve("secrets").resolve("database.properties");
        var aside = data.resolve("aside");
        Files.move(passwords, aside);

        var refusal = assertThrows(StartFailure.class, () -> RunningDatabase.on(data));

        assertTrue(refusal.getMessage().contains("backup"), refusal.getMessage());
        Files.move(aside, passwords);
    }

    /** Starts the database from another process, which is killed: the server's id. */
    private static long leaveRunning() throws Exception {
        var launcher = JavaProcesses.aJava(DatabaseHolder.class);
        launcher.command().add(data.toString());
        var process = launcher.start();
        var pid = Long.parseLong(process.inputReader().readLine());
        JavaProcesses.kill(process.pid());
        process.waitFor();
        assertTrue(ProcessHandle.of(pid).isPresent());
        return pid;
    }

    private static void execute(RunningDatabase database, String sql) throws SQLException {
        try (var connection = database.asOwner("members", "members")) {
            connection.createStatement().execute(sql);
        }
    }

    /** A statement that looks neither at its client nor at its server. */
    private static void workUntilItFails(RunningDatabase database) {
        try {
            execute(database, "SELECT /* busy */ count(*) FROM generate_series(1, 100000000000)");
        } catch (SQLException killed) {
            Thread.currentThread().interrupt();
        }
    }

    private static void insertUntilItFails(RunningDatabase database, AtomicInteger acknowledged) {
        try (var connection = database.asOwner("members", "members");
                var insert = connection.prepareStatement("INSERT INTO fact VALUES (?)")) {
            while (true) {
                insert.setInt(1, acknowledged.get() + 1);
                insert.executeUpdate();
                acknowledged.incrementAndGet();
            }
        } catch (SQLException killed) {
            Thread.currentThread().interrupt();
        }
    }
}
