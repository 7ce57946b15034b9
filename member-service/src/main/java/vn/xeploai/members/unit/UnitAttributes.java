package vn.xeploai.members.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** What may change about a unit in the course of time. */
@Embeddable
public record UnitAttributes(
        @Column(updatable = false) String name,
        @Column(updatable = false) @Enumerated(EnumType.STRING) UnitKind kind,
        @Column(updatable = false) @Enumerated(EnumType.STRING) UnitType type,
        @Column(updatable = false) @Enumerated(EnumType.STRING) PartyLevel partyLevel,
        @Column(updatable = false) UUID parentId) {

    public UnitAttributes withName(String other) {
        return new UnitAttributes(other, kind, type, partyLevel, parentId);
    }

    public UnitAttributes below(UUID other) {
        return new UnitAttributes(name, kind, type, partyLevel, other);
    }

    /** Null keeps what the unit has. */
    public UnitAttributes as(UnitKind otherKind, UnitType otherType, PartyLevel otherLevel) {
        return new UnitAttributes(
                name,
                otherKind == null ? kind : otherKind,
                otherType == null ? type : otherType,
                otherLevel == null ? partyLevel : otherLevel,
                parentId);
    }
}
