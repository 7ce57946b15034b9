package vn.xeploai.bench.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import vn.xeploai.bench.Failure;
import vn.xeploai.bench.question.PlainQueries;
import vn.xeploai.bench.system.Databases;

/** JDBC as load generator: one connection and one prepared statement for each client. */
final class JdbcLoad implements SqlLoad {
    private final Databases databases;

    JdbcLoad(Databases databases) {
        this.databases = databases;
    }

    @Override
    public String tool() {
        return "JDBC";
    }

    @Override
    public Outcome run(PlainQueries question, int clients, Duration time) {
        return ClosedLoop.run(clients, time, number -> client(question));
    }

    private ClosedLoop.Client client(PlainQueries question) {
        var connection = databases.connect(Databases.MERGED, question.joining().options());
        try {
            var statement = connection.prepareStatement(question.sql("?"));
            return new Asking(connection, statement, question.targets());
        } catch (SQLException failure) {
            throw new Failure(failure.getMessage(), failure);
        }
    }

    private record Asking(Connection connection, PreparedStatement statement, int targets)
            implements ClosedLoop.Client {
        @Override
        public boolean call() throws SQLException {
            statement.setInt(1, ThreadLocalRandom.current().nextInt(targets));
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
