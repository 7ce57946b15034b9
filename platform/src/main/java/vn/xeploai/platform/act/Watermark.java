package vn.xeploai.platform.act;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import vn.xeploai.platform.act.WatermarkSql.Reading;

/**
 * An instant at or before which no running transaction can still record a fact: answers as recorded then never change. It is the time of the
 * clock, read first, or one microsecond before the start of the oldest transaction of this database that holds an id, the earlier of the two.
 *
 * <p>What is settled once remains settled. A transaction that began long ago and takes its id only now, after it waited for its locks, does not
 * move the watermark back: it reads the clock for its facts after that.
 */
@Singleton
public class Watermark {
    private final Supplier<Reading> database;
    private final AtomicReference<Settled> latest =
            new AtomicReference<>(new Settled(Instant.EPOCH, System.nanoTime()));

    /** Each reading has a transaction of its own, since the list of transactions is frozen within one. */
    @Inject
    Watermark(WatermarkSql sql) {
        database = () -> QuarkusTransaction.requiringNew().call(sql::read);
    }

    /** Without a container. */
    Watermark(Supplier<Reading> database) {
        this.database = database;
    }

    /** The watermark now. */
    public Instant now() {
        var begun = System.nanoTime();
        var reading = database.get();
        if (reading.settled() == null) throw ActRefusal.watermarkUnseen();
        return latest.updateAndGet(known -> known.and(reading, begun)).until();
    }

    /**
     * The instant as of which a list, a stream or a sum is read: the requested one, which must be settled, or else the watermark. The database
     * is asked only for an instant that was not settled before.
     *
     * @throws ActRefusal 409 {@code known-at-not-settled} if facts can still be recorded at or before that instant
     */
    public Instant settle(Instant knownAt) {
        if (knownAt == null) return now();
        if (knownAt.isAfter(latest.get().until())) refuseUnsettled(knownAt, now());
        return knownAt;
    }

    /**
     * The same with the watermark.
     *
     * @throws ActRefusal 409 {@code known-at-not-settled}
     */
    public SettledInstant settledBeside(Instant knownAt) {
        var watermark = now();
        if (knownAt == null) return new SettledInstant(watermark, watermark);
        refuseUnsettled(knownAt, watermark);
        return new SettledInstant(knownAt, watermark);
    }

    private static void refuseUnsettled(Instant knownAt, Instant watermark) {
        if (knownAt.isAfter(watermark)) throw ActRefusal.notSettled(knownAt, watermark);
    }

    /**
     * The instant as of which one thing is read: the requested one, which must be settled, or else the end of time, which selects the current
     * rows, so that callers see their own writes at once.
     */
    public OffsetDateTime settledOrCurrent(Instant knownAt) {
        return knownAt == null ? OffsetDateTime.MAX : settle(knownAt).atOffset(ZoneOffset.UTC);
    }

    /**
     * The instant as of which an answer is given.
     *
     * @param knownAt the requested instant, or else the watermark
     * @param watermark everything up to this instant is settled; never before {@code knownAt}
     */
    public record SettledInstant(Instant knownAt, Instant watermark) {}

    /**
     * What is settled.
     *
     * @param readAt when the database was last asked, in nanoseconds of this process
     */
    private record Settled(Instant until, long readAt) {
        /** Only a clock that was set back moves the watermark back. A reading that began before the last one may be late. */
        Settled and(Reading reading, long begun) {
            var setBack = until.isAfter(reading.now()) && begun - readAt > 0;
            var later = setBack || reading.settled().isAfter(until) ? reading.settled() : until;
            return new Settled(later, System.nanoTime());
        }
    }
}
