package vn.xeploai.reviews.remedy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A remedy with its steps, the latest first. */
record RemedyResponse(@JsonUnwrapped RemedySummary remedy, List<RemedyStepEntry> steps) {
    /** A step of a remedy, with its document. */
    record RemedyStepEntry(
            RemedyStepKind kind,
            LocalDate on,
            UUID unitId,
            @Schema(nullable = true) String note,
            @Schema(nullable = true, examples = "12-BC/ĐU") String documentNumber,
            @Schema(nullable = true) LocalDate documentDate,
            Instant recordedAt,
            String actor,
            boolean verified) {}
}
