package vn.xeploai.members.act;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.xeploai.members.testing.ServiceTest;

@ServiceTest
class DiskReadyTest {
    @ConfigProperty(name = "XEPLOAI_DB_URL")
    String database;

    /** A bound of temporary files fails in the same place as a full disk. */
    @Test
    void aServiceWhoseDatabaseCannotWriteIsNotReady() throws SQLException {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        try {
            administer("ALTER SYSTEM SET temp_file_limit = '64kB'");

            given().get("/q/health/ready").then().statusCode(503).body("status", equalTo("DOWN"));
        } finally {
            administer("ALTER SYSTEM RESET temp_file_limit");
        }
        given().get("/q/health/ready").then().statusCode(200);
    }

    private void administer(String setting) throws SQLException {
        try (var connection = DriverManager.getConnection(database, "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute(setting);
            statement.execute("SELECT pg_reload_conf(), pg_sleep(0.5)");
        }
    }
}
