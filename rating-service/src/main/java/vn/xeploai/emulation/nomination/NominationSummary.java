package vn.xeploai.emulation.nomination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One nomination in a list. */
record NominationSummary(
        UUID id,
        UUID campaignId,
        @Schema(examples = "2024") int awardYear,
        UUID nominatingUnitId,
        @Schema(description = "How many of its items count", examples = "12") int current,
        @Schema(description = "How many of its items were cancelled", examples = "0") int cancelled,
        @Schema(nullable = true, description = "As of when the verdicts of its items are") Instant eligibilityKnownAt,
        @Schema(examples = "21/TTr-UBND") String documentNumber,
        LocalDate documentDate,
        Instant recordedAt) {}
