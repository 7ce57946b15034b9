package vn.xeploai.gateway.source;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** The units at and below a root as they stood on one day, the root first and parents before children. */
public record MemberTree(UUID rootId, Instant knownAt, Instant lastRecordedAt, List<TreeUnit> units)
        implements Settled {
    /** Far more than any real tree has; deeper ones are no trees but faults. */
    private static final int MAX_DEPTH = 32;

    public MemberTree {
        units = Shape.list(units, "units");
        Shape.require(!units.isEmpty() && units.get(0).id().equals(rootId), "the root is not the first unit");
        var depths = new HashMap<UUID, Integer>();
        for (var unit : units) {
            var above = unit.id().equals(rootId) ? Integer.valueOf(0) : depths.get(unit.parentId());
            Shape.require(above != null && above < MAX_DEPTH, "the units are no tree");
            Shape.require(depths.put(unit.id(), above + 1) == null, "a unit stands twice in the tree");
        }
    }
}
