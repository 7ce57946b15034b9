package vn.xeploai.ratings.quota;

import jakarta.inject.Singleton;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.overlay.Overlays;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.Schemes;

/** Gathers the ceilings of a campaign. */
@Singleton
class QuotaBooks {
    private final Schemes schemes;
    private final Overlays overlays;
    private final QuotaQueries queries;

    QuotaBooks(Schemes schemes, Overlays overlays, QuotaQueries queries) {
        this.schemes = schemes;
        this.overlays = overlays;
        this.queries = queries;
    }

    CampaignQuotas of(CampaignView campaign) {
        var scheme = schemes.get(campaign.schemeId(), campaign.schemeRevision());
        var year = Period.valueOf(campaign.period()).year();
        return new CampaignQuotas(scheme, overlays.ofQuotas(scheme.id(), year), queries.aboveRoot(campaign.id()));
    }
}
