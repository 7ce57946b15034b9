package vn.xeploai.members.assignment;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.unit.UnitType;

@Schema(description = "A cell without a committee member in charge of it")
record UnassignedCell(
        UUID unitId,
        @Schema(examples = "Chi bộ khu Vĩnh Xuân") String name,
        @Schema(nullable = true) UnitType type,
        UUID parentId) {}
