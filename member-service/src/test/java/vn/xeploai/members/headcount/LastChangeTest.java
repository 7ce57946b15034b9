package vn.xeploai.members.headcount;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.members.unit.Units;

@ServiceTest
class LastChangeTest {
    /** Writes below the first ward that leave the second as it is. */
    private enum Write {
        FOUNDING(register -> register.addCell(register.wards.get(0))),
        RENAMING(register -> register.change(register.cells.get(0), register.wards.get(0), "Chi bộ mới", "2020-01-01")),
        MOVING_AWAY(register ->
                register.change(register.cells.get(0), Units.aWard(register.district), "Chi bộ", "2010-01-01")),
        REGISTRATION(register -> register.addMember(register.cells.get(0))),
        TRANSFER(register ->
                register.transfer(register.members.get(0), register.cells.get(1), "OFFICIAL", "2020-01-01")),
        LEAVING(register ->
                register.transfer(register.members.get(0), Units.aCell(Units.aWard()), "OFFICIAL", "2012-01-02")),
        TAKING_PART_ELSEWHERE(register ->
                register.transfer(register.members.get(0), Units.aCell(Units.aWard()), "TEMPORARY", "2020-01-01")),
        STANDING(register -> register.stand(register.members.get(0), "EXEMPT", "2020-01-01")),
        POST(register -> register.holdPost(register.members.get(0), "2020-01-01")),
        END_OF_POST(register -> register.endPost(
                register.members.get(0), register.holdPost(register.members.get(0), "2020-01-01"), "2021-01-01")),
        CORRECTION(register -> register.correct(register.members.get(0), Map.of("fullName", "Tên Đúng")));

        private final Consumer<Register> write;

        Write(Consumer<Register> write) {
            this.write = write;
        }
    }

    @Inject
    DataSource source;

    @ParameterizedTest
    @EnumSource(Write.class)
    void everyWriteBelowAUnitIsItsLastChangeAlone(Write kind) throws SQLException {
        var register = new Register();
        var elsewhere = lastRecordedAt(register.wards.get(1));

        kind.write.accept(register);

        var recordedAt = lastAct();
        assertEquals(recordedAt, lastRecordedAt(register.wards.get(0)));
        assertEquals(recordedAt, lastRecordedAt(register.district));
        assertEquals(elsewhere, lastRecordedAt(register.wards.get(1)));
    }

    @Test
    void unitThatMovesChangesBothItsWards() throws SQLException {
        var register = new Register();

        register.change(register.cells.get(0), register.wards.get(1), "Chi bộ", "2010-01-01");

        var recordedAt = lastAct();
        for (var ward : register.wards) assertEquals(recordedAt, lastRecordedAt(ward));
    }

    /** After any write, answers as recorded at the last change equal those as recorded at the requested instant. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void nothingDiffersBetweenTheLastChangeAndTheRequestedInstant(long seed) {
        var random = new Random(seed);
        var register = new Register();
        var moments = new ArrayList<String>();
        for (var n = 0; n < 16; n++) {
            register.writeAnything(random);
            moments.add(lastChange(register.district, null, null).path("watermark"));
        }

        for (var moment : moments) {
            var on = "20%02d-06-30".formatted(12 + random.nextInt(14));
            for (var unit : List.of(register.district, register.wards.get(0))) {
                String last = lastChange(unit, on, moment).path("lastRecordedAt");
                assertFalse(Instant.parse(last).isAfter(Instant.parse(moment)));
                assertEquals(everythingAbout(unit, on, moment), everythingAbout(unit, on, last));
                assertEquals(last, lastChange(unit, on, last).path("lastRecordedAt"));
            }
        }
    }

    /** Otherwise the change would be marked at the cell that the member is just leaving, and not at the new one. */
    @Test
    void changeOfAMemberWaitsForAChangeOfTheTree() throws Exception {
        var register = new Register();
        try (var changing = source.getConnection()) {
            changing.setAutoCommit(false);
            changing.createStatement().execute("SELECT pg_advisory_xact_lock(hashtextextended('unit-tree', 0))");

            var standing = CompletableFuture.runAsync(() -> Write.STANDING.write.accept(register));

            assertThrows(TimeoutException.class, () -> standing.get(1, TimeUnit.SECONDS));
            changing.rollback();
            standing.get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void requestedInstantIsReturnedWithTheWatermark() {
        var ward = Units.aWard();
        var first = lastChange(ward, "2022-12-31", null);
        Units.aCell(ward);

        lastChange(ward, "2022-12-31", first.path("knownAt"))
                .then()
                .statusCode(200)
                .body("under", equalTo(ward.toString()))
                .body("on", equalTo("2022-12-31"))
                .body("knownAt", equalTo(first.path("watermark")))
                .body("lastRecordedAt", equalTo(first.path("lastRecordedAt")));
        assertEquals(first.<String>path("watermark"), first.path("knownAt"));
    }

    @Test
    void whatCannotBeAnsweredIsRefused() {
        given().get("/api/v1/headcounts/last-change")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("under"))
                .body("errors[0].code", equalTo("value-required"));
        lastChange(UUID.randomUUID(), null, null)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/unit-not-found"));
        lastChange(Units.aWard(), "2009-12-31", null)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/unit-not-active"));
        lastChange(Units.aWard(), null, "2999-01-01T00:00:00Z")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/known-at-not-settled"))
                .body("lastRecordedAt", nullValue());
    }

    private static Response lastChange(UUID under, String on, String knownAt) {
        var request = given().queryParam("under", under);
        if (on != null) request.queryParam("on", on);
        if (knownAt != null) request.queryParam("knownAt", knownAt);
        return request.get("/api/v1/headcounts/last-change");
    }

    private static Instant lastRecordedAt(UUID under) {
        return Instant.parse(lastChange(under, "2022-12-31", null).path("lastRecordedAt"));
    }

    private Instant lastAct() throws SQLException {
        try (var connection = source.getConnection();
                var row = connection.createStatement().executeQuery("SELECT max(recorded_at) FROM act")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private static List<String> everythingAbout(UUID unit, String on, String knownAt) {
        var under = "?under=" + unit;
        return Stream.of(
                        "/units/" + unit + "/tree", "/headcounts" + under, "/roster" + under, "/members/stream" + under)
                .map(path -> answer(path, on, knownAt))
                .toList();
    }

    /** Except for the instant itself, and the hash of lines that contain it. */
    private static String answer(String path, String on, String knownAt) {
        var response =
                given().queryParam("on", on).queryParam("knownAt", knownAt).get("/api/v1" + path);
        assertEquals(200, response.statusCode());
        return response.asString().replaceAll("\"(knownAt|sha256)\":\"[^\"]*\"", "");
    }
}
