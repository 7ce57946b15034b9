package vn.xeploai.members.reorganisation;

import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.members.unit.PartyLevel;
import vn.xeploai.members.unit.UnitKind;
import vn.xeploai.members.unit.UnitType;

/** The last version of a unit that is believed now; nothing else is known to happen to it if it has no end. */
public record UnitState(
        UUID id,
        String name,
        UnitKind kind,
        UnitType type,
        PartyLevel partyLevel,
        UUID parentId,
        LocalDate validFrom,
        LocalDate validTo) {
    Traits traits() {
        return new Traits(name, kind, type, partyLevel, parentId);
    }

    /** Whether the unit may change on that day without a known later change being lost. */
    boolean mayChangeOn(LocalDate day) {
        return validTo == null && !validFrom.isAfter(day);
    }

    boolean mayEndOn(LocalDate day) {
        return validTo == null && validFrom.isBefore(day);
    }
}
