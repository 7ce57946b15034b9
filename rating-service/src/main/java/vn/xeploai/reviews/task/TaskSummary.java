package vn.xeploai.reviews.task;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import vn.xeploai.reviews.subject.Owner;

/** One task with its latest result. */
record TaskSummary(
        UUID id,
        UUID programmeId,
        UUID campaignId,
        @Schema(description = "Whose programme sets it") UUID unitId,
        String text,
        @Nested("owner") Owner owner,
        LocalDate dueOn,
        @Nested("target") @Schema(nullable = true) TaskTarget target,
        @Schema(nullable = true, description = "Null while there is no result") TaskOutcome outcome,
        @Schema(nullable = true, description = "What a task with a target has reached", examples = "38")
                BigDecimal value,
        @Schema(nullable = true, description = "Whether the quality was as required; null if nobody judged it")
                Boolean quality,
        @Schema(nullable = true, description = "The day since which it is done; null while it is not") LocalDate doneOn,
        Instant recordedAt) {}
