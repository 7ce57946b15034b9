package vn.xeploai.platform.act;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * An instant at or before which no running transaction can still record a fact: answers as recorded then never change. It is the time of the
 * clock, read first, or one microsecond before the start of the oldest transaction of this database that holds an id, the earlier of the two.
 *
 * <p>What is settled once remains settled. A transaction that began long ago and takes its id only now, after it waited for its locks, does not
 * move the watermark back: it reads the clock for its facts after that.
 */
@Singleton
public class Watermark {
    private final WatermarkSql sql;
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.EPOCH);

    Watermark(WatermarkSql sql) {
        this.sql = sql;
    }

    /** The watermark now, read in a transaction of its own, since the list of transactions is frozen within one. */
    public Instant now() {
        var reading = QuarkusTransaction.requiringNew().call(sql::read);
        if (reading.settled() == null) throw ActRefusal.watermarkUnseen();
        var settled = latest.accumulateAndGet(reading.settled(), Watermark::later);
        // a clock that was set back must not leave the watermark in the future
        return settled.isAfter(reading.now()) ? reading.settled() : settled;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    /**
     * The instant as of which a list, a stream or a sum is read: the requested one, which must be settled, or else the watermark.
     *
     * @throws ActRefusal 409 {@code known-at-not-settled} if facts can still be recorded at or before that instant
     */
    public Instant settle(Instant knownAt) {
        var watermark = now();
        if (knownAt == null) return watermark;
        if (knownAt.isAfter(watermark)) throw ActRefusal.notSettled(knownAt, watermark);
        return knownAt;
    }

    /**
     * The same with the watermark. A transaction that has just begun may hold the watermark back behind an instant that is settled already.
     *
     * @throws ActRefusal 409 {@code known-at-not-settled}
     */
    public SettledInstant settledBeside(Instant knownAt) {
        var asked = knownAt == null ? null : settle(knownAt);
        var latest = now();
        if (asked == null) return new SettledInstant(latest, latest);
        return new SettledInstant(asked, latest.isBefore(asked) ? asked : latest);
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
}
