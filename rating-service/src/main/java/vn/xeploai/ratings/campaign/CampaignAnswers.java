package vn.xeploai.ratings.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.xeploai.ratings.scheme.Schemes;

/** Campaigns as callers see them. */
@ApplicationScoped
public class CampaignAnswers {
    private final Campaigns campaigns;
    private final Schemes schemes;

    CampaignAnswers(Campaigns campaigns, Schemes schemes) {
        this.campaigns = campaigns;
        this.schemes = schemes;
    }

    public CampaignResponse now(UUID id) {
        return of(campaigns.get(id));
    }

    CampaignResponse of(CampaignView campaign) {
        return CampaignResponse.of(campaign, schemes.get(campaign.schemeId(), campaign.schemeRevision()));
    }
}
