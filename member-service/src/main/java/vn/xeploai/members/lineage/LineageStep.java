package vn.xeploai.members.lineage;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One step from a unit to a successor, by one decision")
record LineageStep(
        @Schema(description = "How many decisions away from the unit asked about; 1 is the next") int distance,
        UUID fromId,
        @Schema(nullable = true, description = "Its code on the day before") String fromCode,
        @Schema(examples = "Đảng bộ phường Long Hưng") String fromName,
        UUID toId,
        @Schema(nullable = true, description = "Its code on the day of the decision") String toCode,
        @Schema(examples = "Đảng bộ phường Thới Long") String toName,
        @Schema(description = "`WHOLE` or `PART`", examples = "WHOLE") LinkExtent extent,
        @Schema(description = "Whether all members who were not named went to this successor") boolean rest,
        @Schema(description = "How many members were named for this successor") long namedMembers,
        @Schema(examples = "2025-07-01") LocalDate effectiveOn,
        UUID reorganisationId,
        @Schema(examples = "1668/NQ-UBTVQH15") String documentNumber) {}
