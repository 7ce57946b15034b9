package vn.xeploai.members.lineage;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Part of a unit on its way through the decisions.
 *
 * @param at where it is; null if nobody has said
 * @param named the members of it who were named at some division
 * @param rest whether everybody who was never named is in it
 */
record Flow(UUID at, Set<UUID> named, boolean rest) {
    static Flow whole(UUID unit) {
        return new Flow(unit, Set.of(), true);
    }

    Flow to(UUID other) {
        return new Flow(other, named, rest);
    }

    /** What of it goes along a line that names members. */
    Flow along(LineageEdge edge) {
        var taken = new HashSet<>(edge.members());
        if (!rest) taken.retainAll(named);
        return new Flow(edge.successor(), taken, false);
    }

    /** What of it is left when those are gone. */
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
