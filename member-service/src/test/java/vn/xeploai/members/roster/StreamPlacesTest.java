package vn.xeploai.members.roster;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.members.unit.Units;
import vn.xeploai.platform.stream.StreamAnswers;

/** Readers that take their time leave connections of the database to all other calls. */
@ServiceTest
class StreamPlacesTest {
    private static final int PLACES = 12;
    private static final int PATIENCE = 20;

    private final CountDownLatch begun = new CountDownLatch(PLACES);
    private final CountDownLatch end = new CountDownLatch(1);

    @Inject
    StreamAnswers streams;

    @Test
    void oneStreamMoreThanThereArePlacesIsRefused() throws Exception {
        var unit = Units.created(Units.aUnit("Tỉnh", "PROVINCE_COMMITTEE", "PROVINCE", null));
        var threads = Executors.newFixedThreadPool(PLACES);
        var readers = IntStream.range(0, PLACES)
                .mapToObj(number -> CompletableFuture.runAsync(this::readSlowly, threads))
                .toList();
        try {
            assertTrue(begun.await(PATIENCE, SECONDS));

            roster(unit, 503).header("Retry-After", "5").body("type", equalTo("/problems/streams-busy"));
        } finally {
            end.countDown();
        }

        for (var reader : readers) reader.get(PATIENCE, SECONDS);
        roster(unit, 200);
        threads.shutdown();
    }

    private static ValidatableResponse roster(UUID unit, int status) {
        return given().queryParam("under", unit).get("/api/v1/roster").then().statusCode(status);
    }

    private void readSlowly() {
        try {
            streams.<Object>answer(Map.of("line", "HEADER"), each -> await()).write(OutputStream.nullOutputStream());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void await() {
        begun.countDown();
        try {
            assertTrue(end.await(PATIENCE, SECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
