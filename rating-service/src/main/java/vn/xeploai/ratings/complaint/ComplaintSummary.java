package vn.xeploai.ratings.complaint;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import vn.xeploai.ratings.discipline.DisciplineForm;
import vn.xeploai.ratings.scheme.Subject;

/** One complaint in a list. */
record ComplaintSummary(
        UUID id,
        @Nested("subject") Subject subject,
        ComplaintKind kind,
        @Schema(examples = "2015-08-12") LocalDate receivedOn,
        UUID receivedBy,
        String text,
        ComplaintState state,
        @Schema(description = "The day of the latest step") LocalDate since,
        @Schema(nullable = true) DisciplineForm proposedForm,
        @Schema(nullable = true, description = "The body to which a discipline was proposed") UUID proposedTo,
        @Nullable @Schema(description = "The states that can follow") List<ComplaintState> next,
        Instant changedAt) {
    /** {@code next} follows from the state and is no column. */
    ComplaintSummary {
        next = state.next();
    }
}
