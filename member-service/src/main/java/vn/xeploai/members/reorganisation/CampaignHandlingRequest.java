package vn.xeploai.members.reorganisation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What happens to one open campaign whose root the decision ends")
record CampaignHandlingRequest(@NotNull UUID campaignId, @NotNull CampaignHandling handling) {}
