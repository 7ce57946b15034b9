package vn.xeploai.members.reorganisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A decision on the structure in a list")
record ReorganisationSummary(
        UUID id,
        @Schema(examples = "1668/NQ-UBTVQH15") String documentNumber,
        LocalDate documentDate,
        String documentAuthority,
        @Schema(nullable = true) String documentTitle,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Schema(nullable = true, description = "The decision that this one replaced") UUID corrects,
        @Schema(nullable = true, description = "The decision that replaced this one; null if it applies")
                UUID correctedBy) {}
