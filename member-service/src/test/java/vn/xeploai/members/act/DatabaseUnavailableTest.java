package vn.xeploai.members.act;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import vn.xeploai.members.testing.ServiceTest;

@ServiceTest
class DatabaseUnavailableTest {
    private static final int MORE_THAN_THE_POOL_HAS = 200;
    private static final String EXHAUSTED = "java.sql.SQLException: Sorry, acquisition timeout!";

    @Inject
    DataSource source;

    @Test
    void aPoolWithoutAFreeConnectionIsTemporaryAndOneLineOfTheLog() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        var log = new Log();
        var everything = Logger.getLogger("");
        try {
            takeAll(taken);
            assertFalse(taken.isEmpty());
            everything.addHandler(log);

            given().get("/api/v1/units")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .body("type", equalTo("/problems/database-unavailable"));
        } finally {
            everything.removeHandler(log);
            for (var connection : taken) connection.close();
        }
        assertEquals(List.of("WARN Failed with 503 /problems/database-unavailable: " + EXHAUSTED), log.lines);
        given().get("/api/v1/units").then().statusCode(200);
    }

    private void takeAll(List<Connection> taken) {
        try {
            while (taken.size() < MORE_THAN_THE_POOL_HAS) taken.add(source.getConnection());
        } catch (SQLException exhausted) {
            // the pool has no more
        }
    }

    /** The warnings and errors that are logged, with the first line of a trace. */
    private static final class Log extends Handler {
        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() < Level.WARNING.intValue()) return;
            lines.add(entry.getLevel() + " " + ((ExtLogRecord) entry).getFormattedMessage());
            if (entry.getThrown() != null) lines.add("trace of " + entry.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
