package vn.xeploai.reviews.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One meeting in a list: obliged = present + excused + those absent without an excuse. */
record MeetingSummary(
        UUID id,
        UUID campaignId,
        UUID unitId,
        MeetingKind kind,
        LocalDate heldOn,
        @Schema(examples = "Bí thư chi bộ") String chair,
        @Schema(description = "How many had to attend by the roster when it was recorded", examples = "28") int obliged,
        @Schema(examples = "26") int present,
        @Schema(description = "Absent with an excuse", examples = "2") int excused,
        @Schema(nullable = true, description = "Why the meeting does not count; null while it does")
                String cancellationReason,
        @Schema(examples = "05-BB/CB") String documentNumber,
        LocalDate documentDate,
        Instant recordedAt) {}
