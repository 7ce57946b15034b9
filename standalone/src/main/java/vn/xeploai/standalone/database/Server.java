package vn.xeploai.standalone.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import vn.xeploai.standalone.StartFailure;

/** The server of one folder, as seen by its administrator. */
record Server(Path cluster, int port, String adminPassword) {
    private static final String CANNOT_CONNECT_NOW = "57P03";
    private static final String CONNECTION_FAILURES = "08";
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    Connection connect() throws SQLException {
        var settings = new Properties();
        settings.setProperty("user", Roles.ADMIN);
        settings.setProperty("password", adminPassword);
        settings.setProperty("ApplicationName", "standalone");
        settings.setProperty("connectTimeout", "5");
        settings.setProperty("socketTimeout", "30");
        return DriverManager.getConnection(url("postgres"), settings);
    }

    /** Whether the server at this port accepts our password and works on our folder. */
    boolean isOurs() throws SQLException {
        try (var connection = connect();
                var rows = connection.createStatement().executeQuery("SHOW data_directory")) {
            rows.next();
            return Files.isSameFile(Path.of(rows.getString(1)), cluster);
        } catch (IOException elsewhere) {
            return false;
        }
    }

    /** Waits until the server accepts connections; recovery after a crash may take a while. */
    void awaitReady(ProcessHandle process, Duration patience) throws InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (process.isAlive()) {
            try {
                if (isOurs()) return;
                throw new StartFailure("port %d is answered by the server of another folder.".formatted(port));
            } catch (SQLException failure) {
                if (!mayPass(failure)) throw new StartFailure(failure.getMessage(), failure);
                if (System.nanoTime() > deadline)
                    throw new StartFailure("it takes no connections: " + failure.getMessage(), failure);
            }
            Thread.sleep(LOOK_AGAIN.toMillis());
        }
        throw new StartFailure("it ended.");
    }

    private static boolean mayPass(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        return state.equals(CANNOT_CONNECT_NOW) || state.startsWith(CONNECTION_FAILURES);
    }
}
