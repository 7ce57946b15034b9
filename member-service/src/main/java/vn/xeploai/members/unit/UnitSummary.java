package vn.xeploai.members.unit;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A unit in a list")
record UnitSummary(
        UUID id,
        @Schema(nullable = true, examples = "31156") String code,
        @Schema(examples = "Đảng bộ phường Thới Long") String name,
        UnitKind kind,
        @Schema(nullable = true) UnitType type,
        PartyLevel partyLevel,
        @Schema(nullable = true) UUID parentId,
        LocalDate validFrom,
        @Schema(nullable = true, description = "Exclusive") LocalDate validTo) {}
