package vn.xeploai.reviews.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One programme in a list. */
record WorkProgrammeSummary(
        UUID id,
        UUID campaignId,
        UUID unitId,
        WorkProgrammeKind kind,
        String title,
        LocalDate adoptedOn,
        @Schema(description = "The tasks that it sets", examples = "12") int tasks,
        @Schema(description = "Of them, those done", examples = "9") int done,
        @Schema(nullable = true, description = "Why the programme does not count; null while it does")
                String cancellationReason,
        @Schema(examples = "01-CTr/ĐU") String documentNumber,
        LocalDate documentDate,
        Instant recordedAt) {}
