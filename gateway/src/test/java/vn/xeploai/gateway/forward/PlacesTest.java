package vn.xeploai.gateway.forward;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.gateway.forward.Places.Busy;
import vn.xeploai.gateway.forward.Places.CallerLeft;
import vn.xeploai.gateway.forward.Places.Place;

class PlacesTest {
    private final Vertx vertx = Vertx.vertx();
    private final Places places = new Places(vertx, 2, 2, Duration.ofSeconds(1));

    @AfterEach
    void stop() {
        vertx.close();
    }

    @Test
    void asManyCallsAsPlacesAreSentAndTheNextWaitInTheirOrder() throws Exception {
        var first = places.enter();
        var second = places.enter();
        var third = places.enter();
        var fourth = places.enter();

        assertTrue(first.turn().succeeded() && second.turn().succeeded());
        assertFalse(third.turn().isComplete());

        first.leave();
        await(third);
        assertFalse(fourth.turn().isComplete());
        third.leave();
        await(fourth);
    }

    @Test
    void aCallBeyondTheQueueIsRefusedAtOnce() {
        for (var i = 0; i < 4; i++) places.enter();

        assertInstanceOf(Busy.class, places.enter().turn().cause());
    }

    @Test
    void aCallThatWaitedTooLongIsRefusedAndTakesNoPlaceLater() throws Exception {
        var first = places.enter();
        places.enter();
        var waiting = places.enter();

        assertInstanceOf(
                Busy.class,
                assertThrows(ExecutionException.class, () -> await(waiting)).getCause());

        waiting.leave();
        first.leave();
        assertTrue(places.enter().turn().succeeded());
    }

    @Test
    void callersThatGiveUpLeaveTheQueueAtOnce() {
        places.enter();
        places.enter();
        var waiting = new ArrayList<Place>();
        for (var i = 0; i < 2; i++) waiting.add(places.enter());

        waiting.forEach(Place::leave);

        waiting.forEach(place -> assertInstanceOf(CallerLeft.class, place.turn().cause()));
        assertFalse(places.enter().turn().isComplete(), "waits again, and is not refused");
    }

    @Test
    void aPlaceIsLeftOnce() {
        var first = places.enter();
        places.enter();
        first.leave();
        first.leave();

        places.enter();
        assertFalse(places.enter().turn().isComplete());
    }

    private static void await(Place place) throws Exception {
        var done = new CompletableFuture<Void>();
        place.turn().onSuccess(done::complete).onFailure(done::completeExceptionally);
        done.get(10, SECONDS);
    }
}
