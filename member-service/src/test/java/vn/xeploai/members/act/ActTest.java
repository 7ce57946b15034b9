package vn.xeploai.members.act;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.members.unit.Units;

@ServiceTest
class ActTest {
    @Inject
    DataSource source;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE act SET actor = 'x'",
                "DELETE FROM act",
                "UPDATE unit_version SET name = 'x'",
                "UPDATE unit_version SET recorded_from = now()",
                "DELETE FROM unit_version",
                "UPDATE unit SET id = id",
                "DELETE FROM unit",
                "UPDATE person_detail SET full_name = 'x'",
                "DELETE FROM person_detail",
                "UPDATE membership SET unit_id = unit_id",
                "DELETE FROM membership",
                "UPDATE standing SET state = 'OFFICIAL'",
                "UPDATE post SET title = 'x'",
                "UPDATE unit_mark SET recorded_at = now()",
                "DELETE FROM unit_mark",
                "UPDATE reorganisation SET effective_on = now()",
                "UPDATE lineage SET rest = false",
                "DELETE FROM lineage_member",
                "DELETE FROM idempotent_answer",
                "TRUNCATE act CASCADE",
                "DROP TABLE post",
            })
    void theServiceRoleCannotChangeFacts(String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            var refused = assertThrows(SQLException.class, () -> statement.execute(sql));

            assertEquals("42501", refused.getSQLState(), refused.getMessage());
        }
    }

    @Test
    void everyActRecordsCallerAndDocument() throws SQLException {
        var unit = Units.aUnit("Tỉnh", "PROVINCE_COMMITTEE", "PROVINCE", null);
        given().contentType(ContentType.JSON)
                .header("X-Client-Id", "tester")
                .header("X-Request-Id", "request-4711")
                .body(Map.of(
                        "units",
                        List.of(unit),
                        "document",
                        Map.of("number", "12-QĐ/TU", "date", "2010-01-01", "authority", "Tỉnh ủy")))
                .post("/api/v1/units")
                .then()
                .statusCode(200)
                .header("X-Request-Id", "request-4711");

        try (var connection = source.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "SELECT actor, verified, operation, document_number FROM act WHERE request_id = 'request-4711'")) {
            assertTrue(rows.next());
            assertEquals("tester", rows.getString("actor"));
            assertEquals(true, rows.getBoolean("verified"));
            assertEquals("POST /api/v1/units", rows.getString("operation"));
            assertEquals("12-QĐ/TU", rows.getString("document_number"));
        }
    }

    @Test
    void repeatedCallGetsTheStoredAnswer() {
        var body = Map.of("units", List.of(Units.aUnit("Tỉnh", "PROVINCE_COMMITTEE", "PROVINCE", null)));

        var first = post("key-1", body);
        var again = post("key-1", body);

        assertEquals(200, first.statusCode());
        assertEquals(first.asString(), again.asString());
        assertEquals("true", again.header("Idempotent-Replayed"));
    }

    @Test
    void keyOfAnotherBodyIsRefused() {
        post("key-2", Map.of("units", List.of(Units.aUnit("Tỉnh", "PROVINCE_COMMITTEE", "PROVINCE", null))));

        post("key-2", Map.of("units", List.of(Units.aUnit("Khác", "PROVINCE_COMMITTEE", "PROVINCE", null))))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    /** The hash covers the request as it was sent, so that it does not depend on how the service reads it. */
    @Test
    void keyOfTheSameBodyInOtherBytesIsRefused() {
        var unit = new TreeMap<>(Units.aUnit("Tỉnh", "PROVINCE_COMMITTEE", "PROVINCE", null));
        var reversed = new TreeMap<String, Object>(Comparator.reverseOrder());
        reversed.putAll(unit);
        post("key-4", Map.of("units", List.of(unit))).then().statusCode(200);

        post("key-4", Map.of("units", List.of(reversed)))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void refusalIsNotRemembered() {
        var district = Units.aUnit("Quận", "DISTRICT_COMMITTEE", "IMMEDIATE_SUPERIOR", null);
        district.put("parentIdentifier", Map.of("system", "PARTY", "value", "later-" + Units.aCode()));
        post("key-3", Map.of("units", List.of(district))).then().statusCode(422);
        var parent = Units.aUnit("Tỉnh", "PROVINCE_COMMITTEE", "PROVINCE", null);
        parent.put("identifiers", List.of(district.get("parentIdentifier")));
        Units.created(parent);

        post("key-3", Map.of("units", List.of(district))).then().statusCode(200);
    }

    @Test
    void watermarkStaysBehindASlowWriter() throws SQLException {
        try (var writer = source.getConnection()) {
            writer.setAutoCommit(false);
            var begun = begin(writer);

            var during = watermark();
            assertTrue(during.isBefore(begun), during + " is before " + begun);
            given().queryParam("knownAt", begun.toString())
                    .get("/api/v1/units")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/known-at-not-settled"));
            writer.rollback();
        }
        var before = watermark();
        assertTrue(watermark().isAfter(before));
    }

    /** Who needs the newest act can wait until the watermark reaches it. */
    @Test
    void theNewestActIsReportedBeforeItIsSettled() throws SQLException {
        try (var writer = source.getConnection()) {
            writer.setAutoCommit(false);
            begin(writer);
            Units.created(Units.aUnit("Tỉnh", "PROVINCE_COMMITTEE", "PROVINCE", null));

            var newest = newestActAt();
            assertTrue(newest.isAfter(watermark()));
            writer.rollback();

            assertEquals(newest, newestActAt());
            assertTrue(watermark().isAfter(newest));
        }
    }

    private static Instant newestActAt() {
        return Instant.parse(given().get("/api/v1/meta").path("newestActAt"));
    }

    private static Instant begin(Connection writer) throws SQLException {
        try (var statement = writer.createStatement();
                var row = statement.executeQuery("SELECT now(), pg_current_xact_id()::text")) {
            row.next();
            return row.getTimestamp(1).toInstant();
        }
    }

    private static Instant watermark() {
        return Instant.parse(given().get("/api/v1/meta").path("watermark"));
    }

    private static Response post(String key, Object body) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/units");
    }
}
