package vn.xeploai.members.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** What may change about a unit in the course of time. */
@Embeddable
record UnitAttributes(
        @Column(updatable = false) String name,
        @Column(updatable = false) @Enumerated(EnumType.STRING) UnitKind kind,
        @Column(updatable = false) @Enumerated(EnumType.STRING) UnitType type,
        @Column(updatable = false) @Enumerated(EnumType.STRING) PartyLevel partyLevel,
        @Column(updatable = false) UUID parentId) {}
