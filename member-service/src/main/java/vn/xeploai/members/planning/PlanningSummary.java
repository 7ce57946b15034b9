package vn.xeploai.members.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A plan in a list")
record PlanningSummary(
        UUID id,
        UUID unitId,
        @Schema(examples = "2015") int fromYear,
        @Schema(examples = "2020") int toYear,
        PlanningState state,
        @Schema(description = "How many persons are planned, each once", examples = "12") long persons,
        @Schema(description = "Of the proposal", examples = "12-TTr/ĐU") String documentNumber,
        LocalDate documentDate,
        @Schema(nullable = true, description = "The unit that approved it") UUID approverId,
        @Schema(nullable = true, examples = "45-QĐ/ThU") String approvalNumber,
        @Schema(nullable = true) LocalDate approvalDate,
        @Schema(nullable = true) String withdrawalReason,
        Instant recordedAt) {}
