package vn.xeploai.reviews.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import vn.xeploai.ratings.scheme.Subject;

/** One commitment. */
record CommitmentSummary(
        UUID id,
        UUID campaignId,
        @Nested("subject") Subject subject,
        @Schema(description = "Where the subject was on the roster then") UUID unitId,
        @Schema(examples = "KL21") String programme,
        LocalDate registeredOn,
        @Schema(description = "What the subject commits itself to") List<String> items,
        @Schema(nullable = true, description = "By the latest report; null while there is none") Fulfilment kept,
        @Schema(nullable = true, description = "The day of that report") LocalDate keptOn,
        @Schema(nullable = true, description = "Why the commitment does not count; null while it does")
                String cancellationReason,
        @Schema(nullable = true, examples = "03-DS/CB") String documentNumber,
        @Schema(nullable = true) LocalDate documentDate,
        Instant recordedAt) {}
