package vn.xeploai.ratings.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import vn.xeploai.ratings.register.UnitDirectory;

/** Takes the plan of a campaign: asks first whether its root was ever a unit, since that may take a while, and then records it. */
@ApplicationScoped
class CampaignTaking {
    private final CampaignPlanning planning;
    private final Campaigns campaigns;
    private final UnitDirectory units;

    CampaignTaking(CampaignPlanning planning, Campaigns campaigns, UnitDirectory units) {
        this.planning = planning;
        this.campaigns = campaigns;
        this.units = units;
    }

    CampaignResponse take(CampaignRequest request) {
        planning.refuseUnfit(request);
        var root = request.rootUnitId();
        if (!campaigns.haveHeld(root) && units.history(root).isEmpty()) throw CampaignRefusal.rootUnknown(root);
        return planning.plan(request);
    }
}
