package vn.xeploai.members.unit;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A unit of a tree; the root has depth 0")
record UnitNode(
        UUID id,
        @Schema(nullable = true) UUID parentId,
        @Schema(nullable = true, examples = "31156") String code,
        @Schema(examples = "Đảng bộ phường Thới Long") String name,
        UnitKind kind,
        @Schema(nullable = true) UnitType type,
        PartyLevel partyLevel,
        LocalDate validFrom,
        int depth) {}
