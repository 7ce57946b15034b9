package vn.xeploai.gateway.forward;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.Optional;

/**
 * A body on its way through the gateway, which fails when the caller or the service keeps it waiting for too long, or when it grows too large.
 * While the stream is paused its reader is waited for, otherwise its sender.
 */
final class PacedStream implements ReadStream<Buffer> {
    private static final long TICK_MILLIS = 500;

    /** Why a stream was given up. */
    enum Fault {
        CALLER_SLOW,
        SERVICE_SILENT,
        TOO_LARGE
    }

    private final Vertx vertx;
    private final ReadStream<Buffer> stream;
    private final Pace pace;
    private long timer = -1;
    private boolean paused;
    private Fault fault;
    private Handler<Throwable> onFailure;
    private Runnable atEnd = () -> {};

    PacedStream(Vertx vertx, ReadStream<Buffer> stream, Pace pace) {
        this.vertx = vertx;
        this.stream = stream;
        this.pace = pace;
    }

    Optional<Fault> fault() {
        return Optional.ofNullable(fault);
    }

    void atEnd(Runnable action) {
        atEnd = action;
    }

    private void tick(long id) {
        pace.waited(TICK_MILLIS, paused).ifPresent(this::fail);
    }

    private void arrived(Buffer piece, Handler<Buffer> reader) {
        var grown = pace.passed(piece.length());
        if (grown.isEmpty()) {
            reader.handle(piece);
            return;
        }
        pause();
        fail(grown.get());
    }

    private void fail(Fault reason) {
        if (fault != null) return;
        fault = reason;
        stop();
        if (onFailure != null) onFailure.handle(new IllegalStateException(reason.name()));
    }

    private void stop() {
        if (timer >= 0) vertx.cancelTimer(timer);
        timer = -1;
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> reader) {
        if (reader == null) {
            stop();
            stream.handler(null);
            return this;
        }
        if (timer < 0) timer = vertx.setPeriodic(TICK_MILLIS, this::tick);
        stream.handler(piece -> arrived(piece, reader));
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> onEnd) {
        stream.endHandler(
                onEnd == null
                        ? null
                        : end -> {
                            stop();
                            atEnd.run();
                            onEnd.handle(end);
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        onFailure = handler;
        stream.exceptionHandler(
                handler == null
                        ? null
                        : failure -> {
                            stop();
                            handler.handle(failure);
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        paused = true;
        stream.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        paused = false;
        stream.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        paused = false;
        stream.fetch(amount);
        return this;
    }
}
