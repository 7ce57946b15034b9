package vn.xeploai.ratings.succession;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done with a campaign whose root ended. */
record SuccessionResponse(
        UUID campaignId,
        UUID reorganisationId,
        SuccessionHandling handling,
        @Schema(examples = "2025-07-01") LocalDate effectiveOn,
        Instant recordedAt,
        @Schema(description = "Who goes on elsewhere") List<HandedOver> handedOver,
        @Schema(description = "Who stays in this campaign") List<Stayed> stayed) {

    static SuccessionResponse of(SuccessionRow row, List<HandedOver> handedOver, List<Stayed> stayed) {
        return new SuccessionResponse(
                row.campaignId(),
                row.reorganisationId(),
                row.handling(),
                row.effectiveOn(),
                row.recordedAt(),
                handedOver,
                stayed);
    }
}
