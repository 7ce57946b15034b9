package vn.xeploai.standalone.database;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import vn.xeploai.standalone.folder.DataFolder;
import vn.xeploai.standalone.process.Keeper;
import vn.xeploai.standalone.process.RestartRule;

/** A database that runs on a data folder, as under a launcher. */
final class RunningDatabase implements AutoCloseable {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    private final DataFolder folder;
    private final Database database;
    private final Keeper keeper;

    private RunningDatabase(DataFolder folder) throws InterruptedException {
        this.folder = folder;
        this.database = Database.prepare(folder, out);
        this.keeper = new Keeper(database, RestartRule.DEFAULT, out, () -> {});
    }

    static RunningDatabase on(Path data) throws Exception {
        var folder = DataFolder.open(data);
        try {
            var running = new RunningDatabase(folder);
            running.keeper.launch();
            running.keeper.awaitReady();
            return running;
        } catch (RuntimeException failure) {
            folder.close();
            throw failure;
        }
    }

    long pid() {
        return keeper.pid();
    }

    int port() {
        return database.port();
    }

    String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    Path postmasterFile() {
        return folder.cluster().resolve("postmaster.pid");
    }

    static Connection connect(Database.Access access) throws SQLException {
        return DriverManager.getConnection(access.url(), access.user(), access.password());
    }

    Connection asService(String of, String database) throws SQLException {
        var access = this.database.access(of);
        return DriverManager.getConnection(url(database), access.user(), access.password());
    }

    Connection asOwner(String of, String database) throws SQLException {
        var access = this.database.access(of);
        return DriverManager.getConnection(url(database), access.owner(), access.ownerPassword());
    }

    String ask(String query) throws Exception {
        try (var connection = asOwner("members", "members");
                var rows = connection.createStatement().executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(), database);
    }

    boolean hasPasswordsForOwnerOnly() throws Exception {
        return Files.getPosixFilePermissions(folder.secret("database.properties"))
                        .size()
                == 2;
    }

    @Override
    public void close() throws InterruptedException {
        keeper.askToStop();
        keeper.awaitStopped(Duration.ofSeconds(10));
        folder.close();
    }
}
