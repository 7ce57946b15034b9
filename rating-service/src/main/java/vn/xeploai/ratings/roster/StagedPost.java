package vn.xeploai.ratings.roster;

import java.util.UUID;

/** A post in a unit of the pulled tree. */
record StagedPost(UUID memberId, UUID unitId, String side, boolean leader) {
    static StagedPost of(RosterLine line) {
        return new StagedPost(line.memberId(), line.unitId(), line.side(), line.leader());
    }
}
