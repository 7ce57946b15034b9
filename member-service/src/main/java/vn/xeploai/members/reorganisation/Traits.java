package vn.xeploai.members.reorganisation;

import java.util.UUID;
import vn.xeploai.members.unit.PartyLevel;
import vn.xeploai.members.unit.UnitKind;
import vn.xeploai.members.unit.UnitType;

/** What a decision may change about a unit. */
public record Traits(String name, UnitKind kind, UnitType type, PartyLevel partyLevel, UUID parentId) {
    Traits named(String other) {
        return new Traits(other, kind, type, partyLevel, parentId);
    }

    Traits below(UUID other) {
        return new Traits(name, kind, type, partyLevel, other);
    }

    /** What is null stays. */
    Traits as(UnitKind otherKind, UnitType otherType, PartyLevel otherLevel) {
        return new Traits(
                name,
                otherKind == null ? kind : otherKind,
                otherType == null ? type : otherType,
                otherLevel == null ? partyLevel : otherLevel,
                parentId);
    }
}
