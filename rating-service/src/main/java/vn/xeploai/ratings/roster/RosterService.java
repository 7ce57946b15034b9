package vn.xeploai.ratings.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.xeploai.ratings.campaign.CampaignResponse;
import vn.xeploai.ratings.campaign.CampaignState;
import vn.xeploai.ratings.campaign.Campaigns;

/** Opens campaigns and refreshes their rosters: first the pull, then the act. */
@ApplicationScoped
class RosterService {
    private final Campaigns campaigns;
    private final RosterPull pull;
    private final RosterKeeping keeping;

    RosterService(Campaigns campaigns, RosterPull pull, RosterKeeping keeping) {
        this.campaigns = campaigns;
        this.pull = pull;
        this.keeping = keeping;
    }

    /** What is already open needs no roster: the act refuses it, or repeats what it answered before. */
    CampaignResponse open(UUID id) {
        var campaign = campaigns.get(id);
        if (campaign.state() != CampaignState.PLANNED) return keeping.open(new OpenCampaign(id, null));
        return pull.stagedFor(campaign, stage -> keeping.open(new OpenCampaign(id, stage)));
    }

    RosterDifference refresh(UUID id, RosterRefreshRequest request) {
        var campaign = campaigns.get(id);
        if (campaign.state() != CampaignState.OPEN) return keeping.refresh(new RefreshRoster(id, request, null));
        return pull.stagedFor(campaign, stage -> keeping.refresh(new RefreshRoster(id, request, stage)));
    }
}
