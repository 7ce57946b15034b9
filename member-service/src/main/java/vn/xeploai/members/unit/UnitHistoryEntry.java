package vn.xeploai.members.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "One recorded version: what, on which days, known from when to when, by whose act and on which paper")
public record UnitHistoryEntry(
        String name,
        UnitKind kind,
        @Schema(nullable = true) UnitType type,
        PartyLevel partyLevel,
        @Schema(nullable = true) UUID parentId,
        LocalDate validFrom,
        @Schema(nullable = true, description = "Exclusive") LocalDate validTo,
        Instant recordedFrom,
        @Schema(nullable = true, description = "Exclusive; null: still believed") Instant recordedTo,
        UUID actId,
        String actor,
        boolean verified,
        @Schema(nullable = true) String documentNumber,
        @Schema(nullable = true) LocalDate documentDate) {}
