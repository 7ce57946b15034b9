package vn.xeploai.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;

/** A real PostgreSQL for the tests of a service, with the two roles that it has in production: the owner and the service. */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {
    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.builder().start();
            createRoles();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        var url = "jdbc:postgresql://127.0.0.1:%d/service".formatted(postgres.getPort());
        return Map.of(
                "XEPLOAI_DB_URL", url,
                "XEPLOAI_DB_OWNER", "owner",
                "XEPLOAI_DB_OWNER_PASSWORD", "owner",
                "XEPLOAI_DB_USER", "service",
                "XEPLOAI_DB_PASSWORD", "service");
    }

    private void createRoles() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE ROLE owner LOGIN PASSWORD 'owner'");
            statement.execute("CREATE ROLE service LOGIN PASSWORD 'service'");
            // a watermark must see when the transactions of other roles began
            statement.execute("GRANT pg_read_all_stats TO service");
            statement.execute("CREATE DATABASE service OWNER owner");
        }
    }

    @Override
    public void stop() {
        try {
            if (postgres != null) postgres.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
