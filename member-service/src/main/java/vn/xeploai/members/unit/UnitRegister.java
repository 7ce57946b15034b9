package vn.xeploai.members.unit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.stream.StreamAnswers;
import vn.xeploai.platform.time.Days;

/** The unit register as other features use it. */
@ApplicationScoped
public class UnitRegister {
    private final UnitVersionRepository versions;
    private final UnitIdentifierRepository identifiers;
    private final UnitSql sql;
    private final Watermark watermark;
    private final Days days;
    private final StreamAnswers streams;

    UnitRegister(
            UnitVersionRepository versions,
            UnitIdentifierRepository identifiers,
            UnitSql sql,
            Watermark watermark,
            Days days,
            StreamAnswers streams) {
        this.versions = versions;
        this.identifiers = identifiers;
        this.sql = sql;
        this.watermark = watermark;
        this.days = days;
        this.streams = streams;
    }

    /** The current rows of the units that an act refers to. */
    public UnitExcerpt excerpt(Collection<Identifier> named, Collection<UUID> unitIds) {
        var excerpt = new UnitExcerpt();
        var wanted = new HashSet<>(unitIds);
        for (var row : identifiers.current(named)) {
            excerpt.add(row.unitId(), row.identifier(), row.validity());
            wanted.add(row.unitId());
        }
        versions.current(wanted).forEach(row -> excerpt.add(row.unitId(), row.attributes(), row.validity()));
        return excerpt;
    }

    /** Every unit that one of these identifiers has named on any day, as recorded at any instant. */
    public Set<UUID> everNamed(Collection<Identifier> identifiers) {
        return sql.everNamed(Identifier.columns(identifiers));
    }

    /**
     * The units at or below one on a day (default today), as recorded at an instant (default: the latest settled one).
     *
     * @throws vn.xeploai.platform.problem.Refusal 404 {@code unit-not-found} or {@code unit-not-active}, 409 {@code known-at-not-settled}
     */
    public UnitScope scope(UUID under, LocalDate on, Instant knownAt) {
        return settledScope(under, days.orToday(on), watermark.settle(knownAt));
    }

    /**
     * The units at or below one on a day, as recorded at a settled instant.
     *
     * @throws vn.xeploai.platform.problem.Refusal 404 {@code unit-not-found} or {@code unit-not-active}
     */
    public UnitScope settledScope(UUID under, LocalDate on, Instant settled) {
        var instant = settled.atOffset(ZoneOffset.UTC);
        get(under, on, instant);
        return new UnitScope(under, on, instant, sql.countTree(under, on, instant));
    }

    /** Runs statements so that each is planned for its own parameters: a plan that suits a ward is slow for a country. */
    public <T> T read(Callable<T> reads) {
        return QuarkusTransaction.requiringNew().call(() -> {
            sql.planForParameters();
            return reads.call();
        });
    }

    /**
     * Streams lines about a scope, after a header.
     *
     * @param rows passes each line to the given consumer
     */
    public StreamingOutput stream(UnitScope scope, Consumer<Consumer<Object>> rows) {
        return streams.<Object>answer(
                scope.header(),
                each -> read(() -> {
                    rows.accept(each);
                    return null;
                }));
    }

    /**
     * The unit on a day, as recorded at an instant.
     *
     * @throws vn.xeploai.platform.problem.Refusal 404 {@code unit-not-found} or {@code unit-not-active}
     */
    UnitResponse get(UUID id, LocalDate on, OffsetDateTime knownAt) {
        return sql.find(id, on, knownAt).orElseThrow(() -> sql.findLast(id, on, knownAt)
                .map(last -> UnitRefusal.absentOn(last, on))
                .orElseGet(() -> UnitRefusal.notFound(id)));
    }

    /**
     * Requires that the unit exists on that day.
     *
     * @throws vn.xeploai.platform.problem.Refusal 404 {@code unit-not-found} or {@code unit-not-active}
     */
    public void requireOn(UUID id, LocalDate on, OffsetDateTime knownAt) {
        get(id, on, knownAt);
    }

    /**
     * Requires that the unit exists on some day.
     *
     * @throws vn.xeploai.platform.problem.Refusal 404 {@code unit-not-found}
     */
    public void requireEver(UUID id, OffsetDateTime knownAt) {
        if (sql.findLast(id, LocalDate.EPOCH, knownAt).isEmpty()) throw UnitRefusal.notFound(id);
    }
}
