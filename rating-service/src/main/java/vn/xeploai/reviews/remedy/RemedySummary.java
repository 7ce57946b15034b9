package vn.xeploai.reviews.remedy;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.reviews.subject.Owner;

/** One remedy. */
record RemedySummary(
        UUID id,
        UUID weaknessId,
        UUID campaignId,
        @Schema(description = "In whom the weakness was found") @Nested("subject") Subject subject,
        String text,
        @Nested("owner") Owner owner,
        LocalDate dueOn,
        RemedyState state,
        @Schema(nullable = true, description = "The day of the step that led to the state; null while there was none")
                LocalDate since,
        @Nullable @Schema(description = "The steps that can follow") List<RemedyStepKind> next,
        Instant recordedAt) {
    /** {@code next} follows from the state and is no column. */
    RemedySummary {
        next = state.next();
    }
}
