package vn.xeploai.members.lineage;

import java.util.List;
import java.util.UUID;

/**
 * One line of lineage that a decision draws.
 *
 * @param extent {@code WHOLE} or {@code PART}
 * @param rest whether everything that no other line names goes this way
 * @param members the members of the predecessor who are named to go this way
 */
public record Descent(UUID predecessor, UUID successor, LinkExtent extent, boolean rest, List<UUID> members) {
    public static Descent whole(UUID predecessor, UUID successor) {
        return new Descent(predecessor, successor, LinkExtent.WHOLE, true, List.of());
    }

    public static Descent part(UUID predecessor, UUID successor, boolean rest, List<UUID> members) {
        return new Descent(predecessor, successor, LinkExtent.PART, rest, members);
    }
}
