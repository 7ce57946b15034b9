package vn.xeploai.reviews.remedy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import vn.xeploai.ratings.scheme.Subject;

/** One weakness in a list. */
record WeaknessSummary(
        UUID id,
        UUID campaignId,
        @Nested("subject") Subject subject,
        @Schema(description = "Where the subject was on the roster then") UUID unitId,
        LocalDate foundOn,
        String text,
        @Schema(description = "Remedies that were not dropped") int remedies,
        @Schema(description = "Of them, those verified") int verified,
        @Schema(description = "Whether there is a remedy, and all of them are verified") boolean fixed,
        @Schema(nullable = true, description = "Why the weakness does not count; null while it does")
                String cancellationReason,
        @Schema(nullable = true, examples = "05-BB/CB") String documentNumber,
        Instant recordedAt) {}
