package vn.xeploai.members.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One version of a unit as it is read, in column order. */
public record UnitRow(
        UUID id,
        String code,
        String name,
        UnitKind kind,
        UnitType type,
        PartyLevel partyLevel,
        UUID parentId,
        LocalDate validFrom,
        LocalDate validTo,
        Instant recordedFrom,
        Instant lastChange) {}
