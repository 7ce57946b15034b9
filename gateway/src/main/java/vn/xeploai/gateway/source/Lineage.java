package vn.xeploai.gateway.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What became of units between two days.
 *
 * @param scope {@code TO} if the requested unit exists on the later day: the links lead into it; {@code FROM} if it existed on the earlier
 *     day only: the links start from it and all below it
 * @param fromUnits every unit that a link starts from, and all above it, on the earlier day
 * @param toUnits every unit that a link leads to, and all above it, on the later day
 */
public record Lineage(Instant knownAt, Scope scope, List<Link> links, List<TreeUnit> fromUnits, List<TreeUnit> toUnits)
        implements Snapshot {
    public Lineage {
        Shape.present(scope, "scope");
        links = Shape.list(links, "links");
        fromUnits = Shape.list(fromUnits, "fromUnits");
        toUnits = Shape.list(toUnits, "toUnits");
    }

    /** On which day the requested unit exists. */
    public enum Scope {
        TO,
        FROM
    }

    /**
     * Where a unit, or a part of it, went.
     *
     * @param toId null if the unit, or that part of it, has no successor
     * @param members who went there by name; null if none are named
     * @param rest whether all members went there whom no sibling link names
     */
    public record Link(UUID fromId, UUID toId, LineageExtent extent, List<UUID> members, boolean rest) {
        public Link {
            Shape.present(fromId, "fromId");
            Shape.present(extent, "extent");
            members = members == null ? List.of() : List.copyOf(members);
            Shape.require(toId != null || !extent.undivided(), "a link leads nowhere");
            Shape.require(toId == null || extent != LineageExtent.NONE, "a link that is none leads somewhere");
        }

        /** Whether it leads to the unit itself, which still exists. */
        public boolean toItself() {
            return fromId.equals(toId);
        }
    }
}
