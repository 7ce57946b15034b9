package vn.xeploai.members.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.members.post.PostSide;
import vn.xeploai.members.standing.StandingState;
import vn.xeploai.members.unit.PartyLevel;
import vn.xeploai.members.unit.UnitKind;
import vn.xeploai.members.unit.UnitType;

/** The lines of a roster: a header, the units from the root down, then their members, then the posts in them. */
sealed interface RosterLine {
    record Header(String line, UUID under, LocalDate on, Instant knownAt) implements RosterLine {}

    record UnitLine(
            String line,
            UUID id,
            UUID parentId,
            UnitKind kind,
            UnitType type,
            PartyLevel partyLevel,
            LocalDate foundedOn)
            implements RosterLine {}

    record MemberLine(
            String line, UUID id, UUID unitId, StandingState standing, LocalDate admittedOn, UUID temporaryUnitId)
            implements RosterLine {}

    /** A post in a unit of the roster; the holder may be a member of a cell elsewhere. */
    record PostLine(String line, UUID memberId, UUID unitId, PostSide side, boolean leader, String title)
            implements RosterLine {}
}
