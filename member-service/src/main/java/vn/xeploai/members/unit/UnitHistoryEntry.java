package vn.xeploai.members.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "One recorded version: its content, its days, when it was current, and the act and document that recorded it")
record UnitHistoryEntry(
        String name,
        UnitKind kind,
        @Schema(nullable = true) UnitType type,
        PartyLevel partyLevel,
        @Schema(nullable = true) UUID parentId,
        LocalDate validFrom,
        @Schema(nullable = true, description = "Exclusive") LocalDate validTo,
        Instant recordedFrom,
        @Schema(nullable = true, description = "Exclusive; null while the row is current") Instant recordedTo,
        UUID actId,
        String actor,
        boolean verified,
        @Schema(nullable = true) String documentNumber,
        @Schema(nullable = true) LocalDate documentDate) {}
