package vn.xeploai.members.reorganisation;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The open campaigns that lose their root by a decision, and what it says of each. */
@Singleton
class CampaignMatters {
    private final CampaignDirectory campaigns;

    CampaignMatters(CampaignDirectory campaigns) {
        this.campaigns = campaigns;
    }

    /** @throws ReorganisationRefusal if the decision speaks of a campaign that it does not concern */
    List<CampaignMatter> of(Plan plan, ReorganisationRequest request) {
        var handlings = request.campaigns().stream()
                .collect(Collectors.toMap(
                        CampaignHandlingRequest::campaignId, CampaignHandlingRequest::handling, (first, last) -> last));
        var matters = campaigns.openAt(plan.ended()).stream()
                .map(open -> new CampaignMatter(
                        open.id(), open.period(), open.track(), open.rootUnitId(), handlings.get(open.id())))
                .sorted(Comparator.comparing(CampaignMatter::campaignId))
                .toList();
        refuseUnconcerned(handlings, matters);
        return matters;
    }

    private static void refuseUnconcerned(Map<UUID, CampaignHandling> handlings, List<CampaignMatter> matters) {
        var unconcerned = new HashSet<>(handlings.keySet());
        matters.forEach(matter -> unconcerned.remove(matter.campaignId()));
        unconcerned.stream().findFirst().ifPresent(campaign -> {
            throw ReorganisationRefusal.campaignUnconcerned(campaign);
        });
    }

    static void refuseUndecided(List<CampaignMatter> matters) {
        var undecided =
                matters.stream().filter(matter -> matter.handling() == null).toList();
        if (!undecided.isEmpty()) throw ReorganisationRefusal.campaignsOpen(undecided);
    }
}
