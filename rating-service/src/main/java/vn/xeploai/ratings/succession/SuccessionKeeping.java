package vn.xeploai.ratings.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.ratings.campaign.CampaignState;
import vn.xeploai.ratings.campaign.Campaigns;

/** The act by which a campaign is closed or handed over because its root ended. */
@ApplicationScoped
class SuccessionKeeping {
    private final Campaigns campaigns;
    private final SuccessionRecords records;
    private final HandOver handOver;
    private final Acts acts;

    SuccessionKeeping(Campaigns campaigns, SuccessionRecords records, HandOver handOver, Acts acts) {
        this.campaigns = campaigns;
        this.records = records;
        this.handOver = handOver;
        this.acts = acts;
    }

    @WritesAct
    SuccessionResponse succeed(SuccessionOrder order) {
        var campaign = campaigns.get(order.campaignId());
        campaigns.lockPeriod(campaign.period(), campaign.track());
        var known = records.find(order.campaignId(), order.reorganisationId());
        if (known.isPresent()) return records.answer(known.get());
        var act = order.heirs() == null ? close(order) : handOver(order);
        return records.answer(records.add(order, act));
    }

    /** What is closed already stays as it is. */
    private Act close(SuccessionOrder order) {
        var campaign = campaigns.lockOpened(order.campaignId());
        var act = acts.stamp();
        if (campaign.state() == CampaignState.OPEN) {
            campaigns.close(order.campaignId(), order.terms().reason(), act);
        }
        return act;
    }

    /** The campaign is locked before its subjects are read, and those that receive them before anything is stamped. */
    private Act handOver(SuccessionOrder order) {
        var campaign = campaigns.lockOpen(order.campaignId());
        var leaving = handOver.undecided(campaign.id(), order.heirs());
        acts.lock("campaign", handOver.receivers(campaign, leaving));
        List<Heir> heirs = handOver.heirs(campaign, leaving);
        var act = acts.stamp();
        handOver.move(campaign.id(), heirs, act);
        return act;
    }
}
