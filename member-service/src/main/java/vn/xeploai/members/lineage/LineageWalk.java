package vn.xeploai.members.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Follows units through all decisions between two days, by the lines that the decisions drew. */
final class LineageWalk {
    /**
     * One line that a decision drew.
     *
     * @param whole whether all of the predecessor went there
     * @param rest whether all members whom no other line of that decision names went there
     */
    record Line(
            UUID predecessor, UUID successor, boolean whole, boolean rest, LocalDate effectiveOn, Set<UUID> members) {}

    /**
     * A unit, or part of it, that is followed through the decisions.
     *
     * @param at the unit in which it is; null if no decision names one
     * @param named its members who were named when a unit was divided
     * @param rest whether it includes all members who were never named
     */
    private record Flow(UUID at, Set<UUID> named, boolean rest) {
        Flow to(UUID other) {
            return new Flow(other, named, rest);
        }

        /** The part that a line takes by naming members. */
        Flow along(Line line) {
            var taken = new HashSet<>(line.members());
            if (!rest) taken.retainAll(named);
            return new Flow(line.successor(), taken, false);
        }

        /** The part that remains without the members who went elsewhere. */
        Flow without(Set<UUID> gone, UUID to) {
            var left = new HashSet<>(named);
            left.removeAll(gone);
            return new Flow(to, left, rest);
        }

        Flow plus(Flow other) {
            var both = new HashSet<>(named);
            both.addAll(other.named);
            return new Flow(at, both, rest || other.rest);
        }
    }

    private static final UUID NOWHERE = new UUID(0, 0);
    static final Comparator<UUID> BY_TEXT = Comparator.comparing(UUID::toString);

    private final Map<UUID, TreeMap<LocalDate, List<Line>>> lines = new HashMap<>();
    private final Set<UUID> existing;
    private final LocalDate from;

    /**
     * @param lines those drawn after {@code from}, up to the second day
     * @param existing the units that exist on the second day
     */
    LineageWalk(LocalDate from, Collection<Line> lines, Set<UUID> existing) {
        this.from = from;
        this.existing = existing;
        for (var line : lines) {
            this.lines
                    .computeIfAbsent(line.predecessor(), any -> new TreeMap<>())
                    .computeIfAbsent(line.effectiveOn(), any -> new ArrayList<>())
                    .add(line);
        }
    }

    List<LineageLink> links(UUID unit) {
        var ends = new TreeMap<UUID, Flow>(BY_TEXT);
        follow(new Flow(unit, Set.of(), true), from)
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
        var next = lines.getOrDefault(flow.at(), new TreeMap<>()).higherEntry(after);
        if (next == null) return List.of(existing.contains(flow.at()) ? flow : flow.to(null));
        return divided(flow, next.getValue(), next.getKey()).stream()
                .flatMap(part -> (part.at() == null ? List.of(part) : follow(part, next.getKey())).stream())
                .toList();
    }

    private List<Flow> divided(Flow flow, List<Line> parting, LocalDate on) {
        if (parting.get(0).whole()) return List.of(flow.to(parting.get(0).successor()));
        var gone = parting.stream().flatMap(line -> line.members().stream()).collect(Collectors.toSet());
        var flows = new ArrayList<Flow>();
        parting.forEach(line -> flows.add(flow.along(line)));
        var heir = parting.stream().filter(Line::rest).findFirst();
        var stays = existing.contains(flow.at()) || lines.get(flow.at()).higherKey(on) != null;
        var keeper = heir.map(Line::successor).orElse(stays ? flow.at() : null);
        flows.add(flow.without(gone, keeper));
        return flows;
    }
}
