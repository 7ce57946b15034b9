package vn.xeploai.emulation.nomination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import vn.xeploai.emulation.eligibility.EligibilityVerdict;
import vn.xeploai.emulation.recipient.Achievement;
import vn.xeploai.emulation.recipient.Recipient;

/** One item of a nomination. */
record NominationItemSummary(
        UUID id,
        UUID nominationId,
        UUID campaignId,
        @Schema(examples = "2024") int awardYear,
        UUID nominatingUnitId,
        @Nested("recipient") Recipient recipient,
        @Schema(description = "Where the recipient was counted then: the unit of a member") UUID unitId,
        @Schema(examples = "CSTDCS") String title,
        @Nested("achievement") @Schema(nullable = true, description = "null if none was named") Achievement achievement,
        @Schema(
                        nullable = true,
                        description =
                                "Whether the recipient was eligible, as recorded at `eligibilityKnownAt` of the nomination; null of one"
                                        + " recorded before that was read")
                EligibilityVerdict verdict,
        @Schema(nullable = true, description = "Why the item does not count; null while it does")
                String cancellationReason,
        @Schema(examples = "21/TTr-UBND") String documentNumber,
        LocalDate documentDate,
        Instant recordedAt) {}
