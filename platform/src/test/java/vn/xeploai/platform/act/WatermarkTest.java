package vn.xeploai.platform.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.xeploai.platform.act.Watermark.SettledInstant;
import vn.xeploai.platform.act.WatermarkSql.Reading;

class WatermarkTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private final Queue<Reading> readings = new ArrayDeque<>();
    private final Watermark watermark = new Watermark((Supplier<Reading>) readings::remove);

    @Test
    void theDatabaseIsAskedOnceForAnInstantThatIsSettled() {
        readings.add(reading(10, 10));

        assertEquals(at(10), watermark.now());
        assertEquals(at(10), watermark.settle(at(10)));
        assertEquals(at(9), watermark.settle(at(9)));
        assertEquals(List.of(), List.copyOf(readings));
    }

    @Test
    void anInstantThatIsNotSettledYetIsAskedForAndRefused() {
        readings.addAll(List.of(reading(10, 10), reading(12, 11)));
        watermark.now();

        assertEquals(at(11), watermark.settle(at(11)));

        readings.add(reading(13, 11));
        assertThrows(ActRefusal.class, () -> watermark.settle(at(12)));
    }

    @Test
    void aTransactionThatTakesItsIdLateDoesNotMoveItBack() {
        readings.addAll(List.of(reading(10, 10), reading(11, 2)));

        watermark.now();

        assertEquals(at(10), watermark.now());
    }

    @Test
    void aClockThatWasSetBackMovesItBack() {
        readings.addAll(List.of(reading(60, 60), reading(10, 10), reading(11, 11)));
        watermark.now();

        assertEquals(at(10), watermark.now());
        assertThrows(ActRefusal.class, () -> watermark.settle(at(60)));
    }

    @Test
    void anInstantAndTheWatermarkTakeOneReading() {
        readings.addAll(List.of(reading(10, 10), reading(11, 11), reading(12, 12)));

        assertEquals(new SettledInstant(at(10), at(10)), watermark.settledBeside(null));
        assertEquals(new SettledInstant(at(9), at(11)), watermark.settledBeside(at(9)));
        assertThrows(ActRefusal.class, () -> watermark.settledBeside(at(13)));
    }

    private static Reading reading(int now, int settled) {
        return new Reading(at(now), at(settled));
    }

    private static Instant at(int minute) {
        return NOON.plusSeconds(60L * minute);
    }
}
