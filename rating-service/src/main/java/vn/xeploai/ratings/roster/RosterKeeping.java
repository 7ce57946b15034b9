package vn.xeploai.ratings.roster;

import jakarta.enterprise.context.ApplicationScoped;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.ratings.campaign.CampaignAnswers;
import vn.xeploai.ratings.campaign.CampaignEventKind;
import vn.xeploai.ratings.campaign.CampaignResponse;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.campaign.Campaigns;

/** The short acts that keep a staged roster. */
@ApplicationScoped
class RosterKeeping {
    private final Campaigns campaigns;
    private final CampaignAnswers answers;
    private final RosterComparison comparison;
    private final RosterCopying copying;
    private final Acts acts;

    RosterKeeping(
            Campaigns campaigns,
            CampaignAnswers answers,
            RosterComparison comparison,
            RosterCopying copying,
            Acts acts) {
        this.campaigns = campaigns;
        this.answers = answers;
        this.comparison = comparison;
        this.copying = copying;
        this.acts = acts;
    }

    @WritesAct
    CampaignResponse open(OpenCampaign opening) {
        lockPeriod(campaigns.get(opening.campaignId()));
        var campaign = campaigns.lockPlanned(opening.campaignId());
        keepApart(campaign, opening.stage());
        var act = acts.stamp();
        campaigns.recordRoster(
                campaign.id(), CampaignEventKind.OPENED, opening.stage().copy(), null, act);
        copying.take(campaign.id(), opening.stage(), null, act);
        return answers.now(campaign.id());
    }

    @WritesAct
    RosterDifference refresh(RefreshRoster refresh) {
        lockPeriod(campaigns.get(refresh.campaignId()));
        var campaign = campaigns.lockOpen(refresh.campaignId());
        keepApart(campaign, refresh.stage());
        var difference = RosterDifference.of(
                refresh,
                comparison.subjects(campaign.id(), refresh.stage().id()),
                comparison.units(campaign.id(), refresh.stage().id()));
        if (!refresh.request().dryRun()) take(refresh);
        return difference;
    }

    private void take(RefreshRoster refresh) {
        var act = acts.stamp();
        var reason = refresh.request().reason();
        campaigns.recordRoster(
                refresh.campaignId(),
                CampaignEventKind.REFRESHED,
                refresh.stage().copy(),
                reason,
                act);
        copying.take(refresh.campaignId(), refresh.stage(), reason, act);
    }

    private void lockPeriod(CampaignView campaign) {
        campaigns.lockPeriod(campaign.period(), campaign.track());
    }

    private void keepApart(CampaignView campaign, Stage stage) {
        comparison.overlapping(campaign.id(), stage.id()).stream()
                .map(OverlappingCampaign::id)
                .filter(other -> !stage.ended().contains(other))
                .findFirst()
                .ifPresent(other -> {
                    throw RosterRefusal.overlaps(other);
                });
        comparison.leaveOutOthers(campaign.id(), stage);
    }
}
