package vn.xeploai.bench.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import vn.xeploai.bench.Failure;

/** The databases of the server that the system started, as its administrator sees them. */
public record Databases(int port, String password) {
    public static final String ADMIN = "xeploai_admin";
    public static final String MEMBERS = "members";
    public static final String RATINGS = "ratings";
    public static final String MERGED = "merged";

    public Connection connect(String database) {
        return connect(database, "");
    }

    /** @param options settings of the session, as a server takes them on its command line */
    public Connection connect(String database, String options) {
        var settings = new Properties();
        settings.setProperty("options", options);
        return connect(database, settings);
    }

    /** A connection for scripts and bulk work: many statements at once, room for sorting, no waiting for the disk at each of them. */
    public Connection connectForLoading(String database) {
        var settings = new Properties();
        settings.setProperty("preferQueryMode", "simple");
        settings.setProperty("options", "-c maintenance_work_mem=512MB -c work_mem=128MB -c synchronous_commit=off");
        return connect(database, settings);
    }

    private Connection connect(String database, Properties settings) {
        settings.setProperty("user", ADMIN);
        settings.setProperty("password", password);
        settings.setProperty("ApplicationName", "bench");
        try {
            return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), settings);
        } catch (SQLException failure) {
            throw new Failure(
                    "The database %s cannot be reached: %s".formatted(database, failure.getMessage()), failure);
        }
    }

    @Override
    public String toString() {
        return "Databases[127.0.0.1:" + port + "]";
    }
}
