package vn.xeploai.members.lineage;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.unit.PartyLevel;
import vn.xeploai.members.unit.UnitKind;
import vn.xeploai.members.unit.UnitType;

@Schema(description = "A unit on a day")
record PlacedUnit(
        UUID id,
        @Schema(nullable = true) UUID parentId,
        @Schema(nullable = true, examples = "31157") String code,
        @Schema(examples = "Đảng bộ phường Thới Long") String name,
        UnitKind kind,
        @Schema(nullable = true) UnitType type,
        PartyLevel partyLevel) {}
