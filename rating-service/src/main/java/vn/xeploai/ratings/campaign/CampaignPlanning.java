package vn.xeploai.ratings.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.ratings.scheme.Schemes;

/** Plans a campaign by the scheme of its year. */
@ApplicationScoped
class CampaignPlanning {
    /** Units that close late finish until the middle of January; a year leaves room for any of them. */
    private static final int LATEST_ROSTER_MONTHS = 12;

    private final Campaigns campaigns;
    private final CampaignQueries queries;
    private final CampaignAnswers answers;
    private final Schemes schemes;
    private final Acts acts;

    CampaignPlanning(
            Campaigns campaigns, CampaignQueries queries, CampaignAnswers answers, Schemes schemes, Acts acts) {
        this.campaigns = campaigns;
        this.queries = queries;
        this.answers = answers;
        this.schemes = schemes;
        this.acts = acts;
    }

    @WritesAct
    CampaignResponse plan(CampaignRequest request) {
        var scheme = schemes.get(request.period(), request.track());
        campaigns.lockPeriod(request.period().toString(), request.track());
        queries.findSameRoot(request, request.subjectKindsOf(scheme)).ifPresent(other -> {
            throw CampaignRefusal.overlaps(other);
        });
        var campaign = Campaign.plan(request, scheme, acts.stamp());
        campaigns.add(campaign);
        return answers.now(campaign.id());
    }

    /** @throws CampaignRefusal 422 for what its scheme does not know, and for a roster of another time */
    void refuseUnfit(CampaignRequest request) {
        var scheme = schemes.get(request.period(), request.track());
        var asked = request.subjectKinds();
        if (asked != null && !scheme.subjectKinds().containsAll(asked)) {
            throw CampaignRefusal.kindNotInScheme(scheme.id());
        }
        var period = request.period();
        var latest = period.to().plusMonths(LATEST_ROSTER_MONTHS);
        if (request.rosterDay().isBefore(period.from()) || request.rosterDay().isAfter(latest)) {
            throw CampaignRefusal.rosterDayOutside(period.toString());
        }
    }
}
