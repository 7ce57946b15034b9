package vn.xeploai.members.reorganisation;

import java.util.List;
import java.util.UUID;

/**
 * One line of lineage that a decision draws.
 *
 * @param rest whether whatever is not named elsewhere goes this way
 * @param members the members of the predecessor who are named to go this way
 */
record Descent(UUID predecessor, UUID successor, Extent extent, boolean rest, List<UUID> members) {
    static Descent whole(UUID predecessor, UUID successor) {
        return new Descent(predecessor, successor, Extent.WHOLE, true, List.of());
    }

    static Descent part(UUID predecessor, SplitPart part) {
        return new Descent(predecessor, part.into().id(), Extent.PART, part.rest(), part.members());
    }
}
