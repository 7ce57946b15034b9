package vn.xeploai.platform.stream;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PacedOutputTest {
    private static final byte[] SECOND = new byte[16 * 1024];

    private long now;
    private long secondsOfAWrite;

    private final OutputStream reader = new OutputStream() {
        @Override
        public void write(int one) {}

        @Override
        public void write(byte[] bytes, int from, int length) {
            now += TimeUnit.SECONDS.toNanos(secondsOfAWrite);
        }
    };

    private final PacedOutput out = new PacedOutput(reader, () -> now);

    @Test
    void aReaderMayBeSilentForAMinuteAndEarnsTimeWithEveryByte() throws IOException {
        secondsOfAWrite = 1;
        for (var second = 0; second < 1000; second++) out.write(SECOND);

        secondsOfAWrite = 61;
        assertDoesNotThrow(() -> out.write(SECOND));
        secondsOfAWrite = 2;
        assertThrows(IOException.class, () -> out.write(SECOND));
    }

    /** What was fast once pays for no more than a minute. */
    @Test
    void aReaderThatDripsIsCutOff() throws IOException {
        for (var second = 0; second < 1000; second++) out.write(SECOND);
        secondsOfAWrite = 1;
        for (var second = 0; second < 60; second++) out.write(new byte[1]);

        assertThrows(IOException.class, () -> out.write(new byte[1]));
    }

    @Test
    void theTimeBetweenWritesIsNotTheReaders() {
        now += TimeUnit.HOURS.toNanos(1);

        assertDoesNotThrow(() -> out.write(SECOND));
    }
}
