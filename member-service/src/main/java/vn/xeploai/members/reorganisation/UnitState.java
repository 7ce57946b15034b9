package vn.xeploai.members.reorganisation;

import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.members.unit.PartyLevel;
import vn.xeploai.members.unit.UnitAttributes;
import vn.xeploai.members.unit.UnitKind;
import vn.xeploai.members.unit.UnitType;

/** The last current version of a unit; without an end, no later change of the unit is recorded. */
record UnitState(
        UUID id,
        String name,
        UnitKind kind,
        UnitType type,
        PartyLevel partyLevel,
        UUID parentId,
        LocalDate validFrom,
        LocalDate validTo) {
    UnitAttributes attributes() {
        return new UnitAttributes(name, kind, type, partyLevel, parentId);
    }

    /** Whether the unit may change on that day without losing a change that is recorded for a later one. */
    boolean mayChangeOn(LocalDate day) {
        return validTo == null && !validFrom.isAfter(day);
    }

    boolean mayEndOn(LocalDate day) {
        return validTo == null && validFrom.isBefore(day);
    }
}
