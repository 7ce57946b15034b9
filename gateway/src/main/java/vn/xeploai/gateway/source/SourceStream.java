package vn.xeploai.gateway.source;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The body of an answer, read by a thread that may wait. No more is taken from the connection than was read, so that a slow reader slows
 * down the service and nothing piles up here.
 */
final class SourceStream extends InputStream {
    /** Chunks in transit at the same time. */
    private static final int WINDOW = 8;

    private static final Object END = new Object();

    private final HttpClientResponse response;
    private final Duration patience;
    private final Context context = Vertx.currentContext();
    private final BlockingQueue<Object> arrived = new LinkedBlockingQueue<>();
    private Buffer piece = Buffer.buffer();
    private int position;
    private boolean ended;

    /** To be called on the thread of the connection, before anything of the body arrived. */
    SourceStream(HttpClientResponse response, Duration patience) {
        this.response = response;
        this.patience = patience;
        response.pause();
        response.handler(arrived::add);
        response.endHandler(end -> arrived.add(END));
        response.exceptionHandler(arrived::add);
        response.fetch(WINDOW);
    }

    @Override
    public int read() throws IOException {
        return available(1) == 0 ? -1 : piece.getByte(position++) & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) return 0;
        var count = available(length);
        if (count == 0) return -1;
        piece.getBytes(position, position + count, into, offset);
        position += count;
        return count;
    }

    /** How many of the requested bytes are available at once; none at the end. */
    private int available(int wanted) throws IOException {
        while (position == piece.length() && !ended) next();
        return Math.min(wanted, piece.length() - position);
    }

    private void next() throws IOException {
        var item = taken();
        if (item instanceof Throwable failure) throw new IOException("The stream was cut", failure);
        ended = item == END;
        piece = item instanceof Buffer buffer ? buffer : Buffer.buffer();
        position = 0;
        if (!ended) context.runOnContext(more -> response.fetch(1));
    }

    private Object taken() throws IOException {
        try {
            var item = arrived.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (item == null) throw new IOException("The stream was silent for " + patience);
            return item;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("The reader was interrupted", interrupted);
        }
    }

    @Override
    public void close() {
        if (!ended) context.runOnContext(stop -> response.request().reset());
    }
}
