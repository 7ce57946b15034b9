package vn.xeploai.ratings.lifecycle;

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
        @Schema(description = "Subjects that moved to another campaign") List<HandedOver> handedOver,
        @Schema(description = "Subjects that remain in this campaign") List<Stayed> stayed) {

    static SuccessionResponse of(Succession succession, List<HandedOver> handedOver, List<Stayed> stayed) {
        return new SuccessionResponse(
                succession.campaignId(),
                succession.reorganisationId(),
                succession.handling(),
                succession.effectiveOn(),
                succession.recordedAt(),
                handedOver,
                stayed);
    }
}
