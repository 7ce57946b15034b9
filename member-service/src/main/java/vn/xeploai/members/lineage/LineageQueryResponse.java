package vn.xeploai.members.lineage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Where units came from; those that came from no other are left out")
record LineageQueryResponse(List<UnitOrigin> origins) {
    @Schema(description = "One step towards a unit from one that it succeeded, by one decision")
    record UnitOrigin(
            @Schema(description = "The unit asked about") UUID unitId,
            @Schema(description = "How many decisions away from it; 1 is the nearest") int distance,
            UUID fromId,
            @Schema(description = "The unit asked about, or one that it succeeded") UUID toId,
            LinkExtent extent,
            @Schema(examples = "2025-07-01") LocalDate effectiveOn) {}
}
