package vn.xeploai.members.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.xeploai.members.unit.UnitRegister;
import vn.xeploai.platform.act.Watermark;

/** What became of units, through all decisions between two days. */
@ApplicationScoped
class LineageService {
    private final LineageSql sql;
    private final UnitRegister units;
    private final Watermark watermark;

    LineageService(LineageSql sql, UnitRegister units, Watermark watermark) {
        this.sql = sql;
        this.units = units;
        this.watermark = watermark;
    }

    /**
     * @throws vn.xeploai.platform.problem.Refusal 400 {@code lineage-days-reversed}, 404 {@code unit-not-active} if the unit
     *     exists on neither day
     */
    LineageResponse between(UUID under, LocalDate from, LocalDate to, Instant knownAt) {
        if (!from.isBefore(to)) throw LineageRefusal.daysReversed(from, to);
        var settled = watermark.settle(knownAt);
        var instant = settled.atOffset(ZoneOffset.UTC);
        var scope = scope(under, from, to, instant);
        var starts = scope == LineageScope.TO ? startsOf(under, from, to, instant) : sql.tree(under, from, instant);
        var links = links(starts, from, to, instant);
        return new LineageResponse(
                under,
                from,
                to,
                settled,
                scope,
                links,
                sql.withUnitsAbove(starts, from, instant),
                sql.withUnitsAbove(ends(links), to, instant));
    }

    private LineageScope scope(UUID under, LocalDate from, LocalDate to, OffsetDateTime knownAt) {
        if (!sql.existing(List.of(under), to, knownAt).isEmpty()) return LineageScope.TO;
        units.requireOn(under, from, knownAt);
        return LineageScope.FROM;
    }

    /** Its predecessors, and the units below it that ended without a successor, which the lineage of no other unit would show. */
    private List<UUID> startsOf(UUID under, LocalDate from, LocalDate to, OffsetDateTime knownAt) {
        var leading = sql.leadingTo(under, from, to, knownAt);
        var others = new HashSet<>(sql.tree(under, from, knownAt));
        leading.forEach(others::remove);
        var nowhere = links(List.copyOf(others), from, to, knownAt).stream()
                .filter(link -> link.extent() == LinkExtent.NONE)
                .map(LineageLink::fromId);
        return Stream.concat(leading.stream(), nowhere)
                .sorted(LineageWalk.BY_TEXT)
                .toList();
    }

    private List<LineageLink> links(List<UUID> starts, LocalDate from, LocalDate to, OffsetDateTime knownAt) {
        var lines = sql.lines(starts, from, to, knownAt);
        var passed = new HashSet<>(starts);
        lines.forEach(line -> passed.add(line.successor()));
        var walk = new LineageWalk(from, lines, sql.existing(passed, to, knownAt));
        return starts.stream().flatMap(unit -> walk.links(unit).stream()).toList();
    }

    private static Set<UUID> ends(Collection<LineageLink> links) {
        var ends = new HashSet<UUID>();
        links.stream().map(LineageLink::toId).filter(Objects::nonNull).forEach(ends::add);
        return ends;
    }

    UnitLineageResponse of(UUID unit, Instant knownAt) {
        var instant = watermark.settledOrCurrent(knownAt);
        units.requireEver(unit, instant);
        return new UnitLineageResponse(unit, sql.predecessors(unit, instant), sql.successors(unit, instant));
    }

    LineageQueryResponse origins(LineageQueryRequest request) {
        var instant = watermark.settledOrCurrent(request.knownAt());
        return new LineageQueryResponse(sql.origins(Set.copyOf(request.units()), instant));
    }
}
