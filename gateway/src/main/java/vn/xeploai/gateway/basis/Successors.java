package vn.xeploai.gateway.basis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.xeploai.gateway.source.Lineage;
import vn.xeploai.gateway.source.TreeUnit;

/** The tree of the later day, as far as anything leads there, and the rows into which a report divides it. */
final class Successors {
    private final Map<UUID, TreeUnit> units = new HashMap<>();
    private final UUID base;
    private final boolean wholeTree;

    Successors(UUID unit, Lineage lineage) {
        lineage.toUnits().forEach(each -> units.put(each.id(), each));
        wholeTree = lineage.scope() == Lineage.Scope.FROM;
        base = wholeTree ? lowestAbove(lineage) : unit;
    }

    /** The lowest unit at or above all that is reached; null if there is none. */
    private UUID lowestAbove(Lineage lineage) {
        List<UUID> shared = null;
        for (var link : lineage.links()) {
            if (link.toId() == null) continue;
            var path = path(link.toId());
            if (shared == null) shared = path;
            shared = shared.stream().filter(path::contains).toList();
        }
        return shared == null || shared.isEmpty() ? null : shared.get(0);
    }

    /** From a unit up to the top. */
    private List<UUID> path(UUID unit) {
        var path = new ArrayList<UUID>();
        for (var step = unit; step != null && !path.contains(step); step = parent(step)) path.add(step);
        return path;
    }

    private UUID parent(UUID unit) {
        return units.containsKey(unit) ? units.get(unit).parentId() : null;
    }

    TreeUnit unit(UUID id) {
        return units.get(id);
    }

    /** Where what leads to a unit is counted. */
    Target target(UUID unit) {
        if (unit.equals(base)) return Target.DIRECT;
        var path = path(unit);
        var at = path.indexOf(base);
        if (at > 0) return Target.row(path.get(at - 1));
        return wholeTree && base == null ? Target.row(highest(path)) : Target.ELSEWHERE;
    }

    private UUID highest(List<UUID> path) {
        return path.stream()
                .filter(units::containsKey)
                .reduce((below, above) -> above)
                .orElse(path.get(0));
    }

    Target target(Lineage.Link link) {
        return Objects.isNull(link.toId()) ? Target.UNATTRIBUTED : target(link.toId());
    }
}
