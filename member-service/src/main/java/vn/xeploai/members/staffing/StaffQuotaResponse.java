package vn.xeploai.members.staffing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How many posts of a group a unit may have; `validTo` is exclusive")
record StaffQuotaResponse(
        UUID id,
        UUID unitId,
        @Schema(examples = "OFFICIALS") String staffGroup,
        @Schema(examples = "33") int number,
        LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        @Schema(examples = "1130-QĐ/UBND") String documentNumber,
        LocalDate documentDate,
        Instant recordedFrom) {}
