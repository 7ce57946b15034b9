package vn.xeploai.gateway.inquiry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.gateway.source.Lineage;
import vn.xeploai.gateway.source.LineageLink;
import vn.xeploai.gateway.source.TreeUnit;

/** What became of a unit that ended, and of those below it: the highest units that anything of it went to. */
record Areas(List<Successor> successors) {
    static Areas of(Lineage lineage) {
        var reached = lineage.links().stream()
                .map(LineageLink::toId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var parents = lineage.toUnits().stream()
                .filter(unit -> unit.parentId() != null)
                .collect(Collectors.toMap(TreeUnit::id, TreeUnit::parentId));
        return new Areas(lineage.toUnits().stream()
                .filter(unit -> reached.contains(unit.id()))
                .filter(unit -> !isBelow(unit.parentId(), reached, parents))
                .map(unit -> new Successor(unit.id(), unit.code(), unit.name(), unit.kind()))
                .sorted(Comparator.comparing(Successor::code, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(unit -> unit.id().toString()))
                .toList());
    }

    private static boolean isBelow(UUID above, Set<UUID> reached, Map<UUID, UUID> parents) {
        for (var step = above; step != null; step = parents.get(step)) {
            if (reached.contains(step)) return true;
        }
        return false;
    }

    /** A unit that stood on the day after. */
    record Successor(UUID id, String code, String name, String kind) {}
}
