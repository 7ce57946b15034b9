package vn.xeploai.members.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Follows units through all decisions between two days: a pure function of the lines that were drawn. */
final class LineageWalk {
    private static final UUID NOWHERE = new UUID(0, 0);
    static final Comparator<UUID> BY_TEXT = Comparator.comparing(UUID::toString);

    private final Map<UUID, TreeMap<LocalDate, List<LineageEdge>>> edges = new HashMap<>();
    private final Set<UUID> standing;
    private final LocalDate from;

    /**
     * @param edges the lines drawn after {@code from}, up to the second day
     * @param standing the units that stand on the second day
     */
    LineageWalk(LocalDate from, Collection<LineageEdge> edges, Set<UUID> standing) {
        this.from = from;
        this.standing = standing;
        for (var edge : edges) {
            this.edges
                    .computeIfAbsent(edge.predecessor(), any -> new TreeMap<>())
                    .computeIfAbsent(edge.effectiveOn(), any -> new ArrayList<>())
                    .add(edge);
        }
    }

    List<LineageLink> links(UUID unit) {
        var ends = new TreeMap<UUID, Flow>(BY_TEXT);
        follow(Flow.whole(unit), from)
                .forEach(flow -> ends.merge(flow.at() == null ? NOWHERE : flow.at(), flow, Flow::plus));
        if (ends.size() == 1) return List.of(whole(unit, ends.firstEntry().getValue()));
        return ends.values().stream().map(flow -> part(unit, flow)).toList();
    }

    private static LineageLink whole(UUID unit, Flow flow) {
        if (flow.at() == null) return new LineageLink(unit, null, LinkExtent.NONE, null, true);
        var extent = flow.at().equals(unit) ? LinkExtent.SAME : LinkExtent.WHOLE;
        return new LineageLink(unit, flow.at(), extent, null, true);
    }

    private static LineageLink part(UUID unit, Flow flow) {
        var members = flow.named().stream().sorted(BY_TEXT).toList();
        return new LineageLink(unit, flow.at(), LinkExtent.PART, members, flow.rest());
    }

    private List<Flow> follow(Flow flow, LocalDate after) {
        var next = edges.getOrDefault(flow.at(), new TreeMap<>()).higherEntry(after);
        if (next == null) return List.of(standing.contains(flow.at()) ? flow : flow.to(null));
        return divided(flow, next.getValue(), next.getKey()).stream()
                .flatMap(part -> (part.at() == null ? List.of(part) : follow(part, next.getKey())).stream())
                .toList();
    }

    private List<Flow> divided(Flow flow, List<LineageEdge> lines, LocalDate on) {
        if (lines.get(0).whole()) return List.of(flow.to(lines.get(0).successor()));
        var gone = lines.stream().flatMap(line -> line.members().stream()).collect(Collectors.toSet());
        var flows = new ArrayList<Flow>();
        lines.forEach(line -> flows.add(flow.along(line)));
        var heir = lines.stream().filter(LineageEdge::rest).findFirst();
        var stays = standing.contains(flow.at()) || edges.get(flow.at()).higherKey(on) != null;
        var keeper = heir.map(LineageEdge::successor).orElse(stays ? flow.at() : null);
        flows.add(flow.without(gone, keeper));
        return flows;
    }
}
