package vn.xeploai.standalone.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Two databases, each with two roles: the owner, by which Flyway migrates it, and the service's own. Neither role can even connect
 * to the other database. Repeated at every start.
 */
final class Roles {
    static final String ADMIN = "xeploai_admin";
    static final List<String> DATABASES = List.of("members", "ratings");

    private final Passwords passwords;

    Roles(Passwords passwords) {
        this.passwords = passwords;
    }

    static String owner(String database) {
        return database + "_owner";
    }

    static String service(String database) {
        return database + "_service";
    }

    void ensure(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            closeToAll(statement, "postgres");
            closeToAll(statement, "template1");
            for (var database : DATABASES) ensure(statement, database);
        }
    }

    private void ensure(Statement statement, String database) throws SQLException {
        ensureRole(statement, owner(database));
        ensureRole(statement, service(database));
        if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '%s'".formatted(database))) {
            statement.execute("CREATE DATABASE %s OWNER %s".formatted(database, owner(database)));
        }
        closeToAll(statement, database);
        statement.execute("GRANT CONNECT ON DATABASE %s TO %s".formatted(database, service(database)));
        // the watermark must see when every writing transaction began, those of autovacuum too
        statement.execute("GRANT pg_read_all_stats TO %s".formatted(service(database)));
    }

    private void ensureRole(Statement statement, String role) throws SQLException {
        if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '%s'".formatted(role))) {
            statement.execute("CREATE ROLE %s LOGIN".formatted(role));
        }
        statement.execute("ALTER ROLE %s PASSWORD '%s'".formatted(role, passwords.of(role)));
    }

    private static void closeToAll(Statement statement, String database) throws SQLException {
        statement.execute("REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(database));
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
