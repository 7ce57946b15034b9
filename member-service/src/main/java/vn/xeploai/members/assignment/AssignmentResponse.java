package vn.xeploai.members.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "That a committee member is in charge of a cell or of a field of work; `validTo` is exclusive")
record AssignmentResponse(
        UUID id,
        UUID committeeId,
        UUID memberId,
        @Schema(nullable = true, description = "Null if it is a field") UUID cellId,
        @Schema(nullable = true, description = "Null if it is a cell", examples = "PARTY_BUILDING") String field,
        LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        @Schema(nullable = true, examples = "07-TB/ĐU") String documentNumber,
        @Schema(nullable = true) LocalDate documentDate,
        Instant recordedFrom) {}
