package vn.xeploai.members.reorganisation;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.reorganisation.CampaignClient.Campaign;

@Schema(description = "An open campaign whose root the decision ends, and what happens to it")
record AffectedCampaign(
        UUID campaignId,
        @Schema(examples = "2025") String period,
        @Schema(examples = "PARTY") String track,
        UUID rootUnitId,
        @Schema(nullable = true, description = "Null only in a preview whose request does not specify it")
                CampaignHandling handling) {

    /**
     * The open campaigns whose root the plan ends, in the order of their ids.
     *
     * @throws ReorganisationRefusal 422 {@code reorganisation-campaign-not-affected} if the request handles another campaign
     */
    static List<AffectedCampaign> of(List<Campaign> open, Plan plan, ReorganisationRequest request) {
        var handlings = request.campaigns().stream()
                .collect(Collectors.toMap(
                        CampaignHandlingRequest::campaignId, CampaignHandlingRequest::handling, (first, last) -> last));
        var affected = open.stream()
                .filter(campaign -> plan.ended().contains(campaign.rootUnitId()))
                .map(campaign -> new AffectedCampaign(
                        campaign.id(),
                        campaign.period(),
                        campaign.track(),
                        campaign.rootUnitId(),
                        handlings.get(campaign.id())))
                .sorted(Comparator.comparing(AffectedCampaign::campaignId))
                .toList();
        affected.forEach(campaign -> handlings.remove(campaign.campaignId()));
        handlings.keySet().stream().findFirst().ifPresent(campaign -> {
            throw ReorganisationRefusal.campaignUnconcerned(campaign);
        });
        return affected;
    }

    static void requireHandled(List<AffectedCampaign> campaigns) {
        var open = campaigns.stream()
                .filter(campaign -> campaign.handling() == null)
                .toList();
        if (!open.isEmpty()) throw ReorganisationRefusal.campaignsOpen(open);
    }
}
