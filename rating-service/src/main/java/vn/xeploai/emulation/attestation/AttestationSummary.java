package vn.xeploai.emulation.attestation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import vn.xeploai.emulation.recipient.Recipient;

/** @param cancellationReason null while it counts */
record AttestationSummary(
        UUID id,
        @Schema(description = "`STREAK` if years in a row are recognised", examples = "CULTURE_CRITERIA") String what,
        @Schema(nullable = true, description = "For which years in a row are recognised; null of all else")
                String title,
        @Nested("recipient") Recipient recipient,
        @Schema(examples = "2024") int fromYear,
        @Schema(description = "The last year", examples = "2024") int toYear,
        @Schema(description = "Whether the recipient meets it") boolean met,
        UUID attestingUnitId,
        LocalDate attestedOn,
        @Schema(nullable = true) String cancellationReason,
        String documentNumber,
        LocalDate documentDate,
        Instant recordedAt) {}
