package vn.xeploai.members.act;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.xeploai.members.testing.ServiceTest;

@ServiceTest
class DatabaseUnavailableTest {
    private static final int MORE_THAN_THE_POOL_HAS = 200;

    @Inject
    DataSource source;

    @Test
    void aPoolWithoutAFreeConnectionIsTemporary() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        try {
            takeAll(taken);
            assertFalse(taken.isEmpty());

            given().get("/api/v1/units")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .body("type", equalTo("/problems/database-unavailable"));
        } finally {
            for (var connection : taken) connection.close();
        }
        given().get("/api/v1/units").then().statusCode(200);
    }

    private void takeAll(List<Connection> taken) {
        try {
            while (taken.size() < MORE_THAN_THE_POOL_HAS) taken.add(source.getConnection());
        } catch (SQLException exhausted) {
            // the pool has no more
        }
    }
}
