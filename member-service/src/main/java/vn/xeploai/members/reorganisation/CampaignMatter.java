package vn.xeploai.members.reorganisation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An open campaign whose root the decision ends, and what becomes of it")
record CampaignMatter(
        UUID campaignId,
        @Schema(examples = "2025") String period,
        @Schema(examples = "PARTY") String track,
        UUID rootUnitId,
        @Schema(nullable = true, description = "Null in a preview: must be said before the decision can be recorded")
                CampaignHandling handling) {}
