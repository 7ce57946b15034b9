package vn.xeploai.emulation.eligibility;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.emulation.recipient.Recipient;

/**
 * Whether a recipient may be awarded a title, as far as the records say; a person decides.
 *
 * @param campaignId of the award year, in which the recipient is counted; null if there is none
 * @param unitId in which it is counted there; null if it is not
 * @param awardId of the title that it holds already; null while it does not
 * @param lacking how many years, times or conditions that decide are not met or not known
 */
public record Eligibility(
        Recipient recipient,
        @Schema(examples = "DV_X5_GK") String title,
        @Schema(examples = "2020") int awardYear,
        @Schema(nullable = true, description = "The campaign of the award year, in which the recipient is counted")
                UUID campaignId,
        @Schema(nullable = true, description = "The unit in which it is counted there") UUID unitId,
        EligibilityVerdict verdict,
        @Schema(nullable = true, description = "The award of this title and year that it holds already") UUID awardId,
        @Schema(
                        description =
                                "How many years, times or conditions that decide are not met or not known; 0 if it is eligible",
                        examples = "1")
                int lacking,
        List<EligibilityCondition> conditions) {}
