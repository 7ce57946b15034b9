package vn.xeploai.gateway.source;

import java.util.List;
import java.util.UUID;

/**
 * Where a unit, or a part of it, went.
 *
 * @param toId null if the unit, or that part of it, has no successor
 * @param members who went there by name; null if nobody is named
 * @param rest whether everybody went there whom no sibling link names
 */
public record LineageLink(UUID fromId, UUID toId, LineageExtent extent, List<UUID> members, boolean rest) {
    public LineageLink {
        Shape.present(fromId, "fromId");
        Shape.present(extent, "extent");
        members = members == null ? List.of() : List.copyOf(members);
        Shape.require(toId != null || !extent.undivided(), "a link leads nowhere");
        Shape.require(toId == null || extent != LineageExtent.NONE, "a link that is none leads somewhere");
    }

    /** Whether it leads to the unit itself, which goes on standing. */
    public boolean toItself() {
        return fromId.equals(toId);
    }
}
