package vn.xeploai.reviews.task;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task with its results, the latest first. */
record TaskResponse(@JsonUnwrapped TaskSummary task, List<TaskResultEntry> results) {
    /** A result of a task, with its document. */
    record TaskResultEntry(
            LocalDate on,
            TaskOutcome outcome,
            @Schema(nullable = true, examples = "38") BigDecimal value,
            @Schema(nullable = true) Boolean quality,
            @Schema(nullable = true) String note,
            @Schema(nullable = true, examples = "12-BC/ĐU") String documentNumber,
            @Schema(nullable = true) LocalDate documentDate,
            Instant recordedAt,
            String actor,
            boolean verified) {}
}
