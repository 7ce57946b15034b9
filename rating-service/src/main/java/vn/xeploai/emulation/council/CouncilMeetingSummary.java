package vn.xeploai.emulation.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One meeting of a council in a list. */
record CouncilMeetingSummary(
        UUID id,
        UUID councilId,
        LocalDate heldOn,
        @Schema(description = "How many members the council has", examples = "11") int members,
        @Schema(description = "Members who were present and voted", examples = "9") int present,
        @Schema(description = "Absent members who voted in writing", examples = "2") int written,
        @Schema(nullable = true, description = "Why the meeting does not count; null while it does")
                String cancellationReason,
        @Schema(examples = "05/BB-HĐTĐKT") String documentNumber,
        LocalDate documentDate,
        Instant recordedAt) {}
