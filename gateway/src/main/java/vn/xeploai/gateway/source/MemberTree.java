package vn.xeploai.gateway.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The units at and below a root, down to the requested depth, on one day; the root first and parents before children. */
public record MemberTree(UUID rootId, Instant knownAt, List<TreeUnit> units) implements Snapshot {
    /** Far more than any real tree has; deeper ones are no trees but faults. */
    private static final int MAX_DEPTH = 32;

    public MemberTree {
        units = Shape.list(units, "units");
        Shape.require(!units.isEmpty() && units.get(0).id().equals(rootId), "the root is not the first unit");
        var depths = new HashMap<UUID, Integer>();
        for (var unit : units) {
            var above = unit.id().equals(rootId) ? Integer.valueOf(0) : depths.get(unit.parentId());
            Shape.require(above != null && above < MAX_DEPTH, "the units are no tree");
            Shape.require(depths.put(unit.id(), above + 1) == null, "a unit occurs twice in the tree");
        }
    }

    public Set<UUID> ids() {
        return units.stream().map(TreeUnit::id).collect(Collectors.toUnmodifiableSet());
    }

    /** The same with deeper levels below some of its units, each of which is the root of another tree. */
    public MemberTree with(List<MemberTree> below) {
        var known = ids();
        var all = new ArrayList<>(units);
        below.forEach(tree ->
                tree.units().stream().filter(unit -> !known.contains(unit.id())).forEach(all::add));
        return new MemberTree(rootId, knownAt, all);
    }
}
