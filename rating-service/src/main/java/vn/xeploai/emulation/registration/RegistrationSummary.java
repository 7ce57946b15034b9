package vn.xeploai.emulation.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import vn.xeploai.emulation.recipient.Recipient;

/** One registration. */
record RegistrationSummary(
        UUID id,
        UUID campaignId,
        @Schema(examples = "2025") int awardYear,
        @Schema(examples = "LDTT") String title,
        @Nested("recipient") Recipient recipient,
        @Schema(description = "Where the recipient was counted then: the unit of a member") UUID unitId,
        LocalDate registeredOn,
        @Schema(nullable = true, description = "The last day of registrations; null where none is known")
                LocalDate dueOn,
        @Schema(nullable = true, description = "Whether it was registered after that day; null where none is known")
                Boolean late,
        @Schema(nullable = true, description = "Why the registration does not count; null while it does")
                String cancellationReason,
        @Schema(nullable = true, examples = "07-DS/CB") String documentNumber,
        @Schema(nullable = true) LocalDate documentDate,
        Instant recordedAt) {}
