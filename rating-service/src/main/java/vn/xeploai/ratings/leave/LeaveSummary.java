package vn.xeploai.ratings.leave;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One leave, half-open. */
record LeaveSummary(
        UUID id,
        UUID memberId,
        LeaveKind kind,
        LocalDate from,
        @Schema(description = "Exclusive") LocalDate to,
        @Schema(nullable = true) String documentNumber,
        @Schema(nullable = true, description = "Why the leave does not count; null while it does")
                String cancellationReason,
        Instant recordedAt) {}
