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
import vn.xeploai.members.unit.UnitService;
import vn.xeploai.platform.act.Watermark;

/** What became of units, through all decisions between two days. */
@ApplicationScoped
class LineageService {
    private final LineageQueries queries;
    private final StepQueries steps;
    private final UnitService units;
    private final Watermark watermark;

    LineageService(LineageQueries queries, StepQueries steps, UnitService units, Watermark watermark) {
        this.queries = queries;
        this.steps = steps;
        this.units = units;
        this.watermark = watermark;
    }

    /**
     * @throws vn.xeploai.platform.problem.Refusal 400 {@code lineage-days-reversed}, 404 {@code unit-not-standing} if the unit
     *     stands on neither day
     */
    LineageResponse between(UUID under, LocalDate from, LocalDate to, Instant knownAt) {
        if (!from.isBefore(to)) throw LineageRefusal.daysReversed(from, to);
        var settled = watermark.settle(knownAt);
        var instant = settled.atOffset(ZoneOffset.UTC);
        var scope = scope(under, from, to, instant);
        var starts = scope == LineageScope.TO ? startsOf(under, from, to, instant) : queries.tree(under, from, instant);
        var links = links(starts, from, to, instant);
        return new LineageResponse(
                under,
                from,
                to,
                settled,
                scope,
                links,
                queries.placed(starts, from, instant),
                queries.placed(ends(links), to, instant));
    }

    private LineageScope scope(UUID under, LocalDate from, LocalDate to, OffsetDateTime knownAt) {
        if (!queries.standing(List.of(under), to, knownAt).isEmpty()) return LineageScope.TO;
        units.requireStanding(under, from, knownAt);
        return LineageScope.FROM;
    }

    /** Whatever led to the unit, and what was below it and led nowhere: nobody else would tell of that. */
    private List<UUID> startsOf(UUID under, LocalDate from, LocalDate to, OffsetDateTime knownAt) {
        var leading = queries.leadingTo(under, from, to, knownAt);
        var others = new HashSet<>(queries.tree(under, from, knownAt));
        leading.forEach(others::remove);
        var nowhere = links(List.copyOf(others), from, to, knownAt).stream()
                .filter(link -> link.extent() == LinkExtent.NONE)
                .map(LineageLink::fromId);
        return Stream.concat(leading.stream(), nowhere)
                .sorted(LineageWalk.BY_TEXT)
                .toList();
    }

    private List<LineageLink> links(List<UUID> starts, LocalDate from, LocalDate to, OffsetDateTime knownAt) {
        var edges = queries.edges(starts, from, to, knownAt);
        var passed = new HashSet<>(starts);
        edges.forEach(edge -> passed.add(edge.successor()));
        var walk = new LineageWalk(from, edges, queries.standing(passed, to, knownAt));
        return starts.stream().flatMap(unit -> walk.links(unit).stream()).toList();
    }

    private static Set<UUID> ends(Collection<LineageLink> links) {
        var ends = new HashSet<UUID>();
        links.stream().map(LineageLink::toId).filter(Objects::nonNull).forEach(ends::add);
        return ends;
    }

    UnitLineageResponse of(UUID unit, Instant knownAt) {
        var instant = watermark.settledOrCurrent(knownAt);
        units.requireKnown(unit, instant);
        return new UnitLineageResponse(unit, steps.predecessors(unit, instant), steps.successors(unit, instant));
    }
}
