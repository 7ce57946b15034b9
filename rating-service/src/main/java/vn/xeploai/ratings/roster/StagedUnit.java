package vn.xeploai.ratings.roster;

import java.time.LocalDate;
import java.util.UUID;

/** A unit of the pulled tree. */
record StagedUnit(UUID unitId, UUID parentId, String kind, String type, String partyLevel, LocalDate foundedOn) {
    static StagedUnit of(RosterLine line) {
        return new StagedUnit(
                line.id(), line.parentId(), line.kind(), line.type(), line.partyLevel(), line.foundedOn());
    }
}
