package vn.xeploai.ratings.roster;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.UUID;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.campaign.Campaigns;

/** Which unit of a campaign a table of figures is about. */
@Singleton
public class CampaignScope {
    private final Campaigns campaigns;
    private final CampaignTree tree;

    CampaignScope(Campaigns campaigns, CampaignTree tree) {
        this.campaigns = campaigns;
        this.tree = tree;
    }

    /** @param unitId at or below the root of the campaign */
    public record Scope(CampaignView campaign, UUID unitId) {}

    /**
     * @param under null for the root of the campaign
     * @throws vn.xeploai.platform.problem.Refusal 404 {@code campaign-not-found}, 422 {@code unit-not-in-campaign}
     */
    public Scope of(UUID campaignId, UUID under, OffsetDateTime knownAt) {
        var campaign = campaigns.find(campaignId, knownAt).orElseGet(() -> campaigns.get(campaignId));
        if (under == null) return new Scope(campaign, campaign.rootUnitId());
        if (!tree.holdsAt(campaignId, under, knownAt)) throw RosterRefusal.unitOutside(under);
        return new Scope(campaign, under);
    }
}
