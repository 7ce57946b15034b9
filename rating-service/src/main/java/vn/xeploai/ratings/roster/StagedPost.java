package vn.xeploai.ratings.roster;

import java.util.UUID;

/**
 * A post in a unit of the pulled tree.
 *
 * @param depth of the unit, 0 for the root
 */
record StagedPost(UUID memberId, UUID unitId, int depth, String side, boolean leader) {
    static StagedPost of(RosterLine line, int depth) {
        return new StagedPost(line.memberId(), line.unitId(), depth, line.side(), line.leader());
    }
}
