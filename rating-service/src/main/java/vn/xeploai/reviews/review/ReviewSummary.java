package vn.xeploai.reviews.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import vn.xeploai.ratings.scheme.Subject;

/** One review. */
record ReviewSummary(
        UUID id,
        UUID campaignId,
        @Nested("subject") Subject subject,
        @Schema(description = "Where the subject was on the roster then") UUID unitId,
        @Schema(examples = "ANNUAL") String occasion,
        LocalDate heldOn,
        @Schema(examples = "Bí thư chi bộ") String chair,
        @Schema(nullable = true, description = "How many were present; null if unknown") Integer present,
        @Schema(nullable = true, description = "null if nothing is said of expressions") String checklist,
        @Schema(description = "What of the checklist was found") List<String> expressions,
        @Schema(nullable = true, description = "null if no competent body concluded anything") Boolean declineConcluded,
        @Schema(nullable = true, description = "Why the review does not count; null while it does")
                String cancellationReason,
        @Schema(nullable = true, examples = "05-BB/CB") String documentNumber,
        @Schema(nullable = true) LocalDate documentDate,
        Instant recordedAt) {}
