package vn.xeploai.reviews.commitment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A commitment with the reports of how it is kept, the latest first. */
record CommitmentResponse(@JsonUnwrapped CommitmentSummary commitment, List<ProgressEntry> progress) {
    /** A report of how a commitment is kept, with its document. */
    record ProgressEntry(
            LocalDate on,
            Fulfilment kept,
            @Schema(nullable = true) String note,
            @Schema(nullable = true, examples = "12-BC/CB") String documentNumber,
            @Schema(nullable = true) LocalDate documentDate,
            Instant recordedAt,
            String actor,
            boolean verified) {}
}
