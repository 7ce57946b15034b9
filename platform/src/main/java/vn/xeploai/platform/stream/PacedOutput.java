package vn.xeploai.platform.stream;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Ends an answer whose reader takes it too slowly: a reader may fall silent for a minute in all, and earns time with every byte. */
public final class PacedOutput extends FilterOutputStream {
    private static final long BYTES_PER_SECOND = 16 * 1024;
    private static final long CREDIT_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final LongSupplier clock;
    private long credit = CREDIT_NANOS;

    public PacedOutput(OutputStream out) {
        this(out, System::nanoTime);
    }

    /** @param clock in nanoseconds */
    PacedOutput(OutputStream out, LongSupplier clock) {
        super(out);
        this.clock = clock;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        var begun = clock.getAsLong();
        out.write(bytes, from, length);
        var earned = TimeUnit.SECONDS.toNanos(length) / BYTES_PER_SECOND;
        credit = Math.min(CREDIT_NANOS, credit + earned - (clock.getAsLong() - begun));
        if (credit < 0) throw new IOException("The reader is too slow");
    }
}
