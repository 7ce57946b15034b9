package vn.xeploai.ratings.quota;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.overlay.Overlays;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.Schemes;

/** Gathers the ceilings of a campaign. */
@Singleton
class QuotaBooks {
    private final Schemes schemes;
    private final Overlays overlays;
    private final KnownQuotaQueries queries;

    QuotaBooks(Schemes schemes, Overlays overlays, KnownQuotaQueries queries) {
        this.schemes = schemes;
        this.overlays = overlays;
        this.queries = queries;
    }

    /** As they stand now. */
    CampaignQuotas of(CampaignView campaign) {
        return of(campaign, OffsetDateTime.MAX);
    }

    CampaignQuotas of(CampaignView campaign, OffsetDateTime knownAt) {
        var scheme = schemes.get(campaign.schemeId(), campaign.schemeRevision());
        var year = Period.valueOf(campaign.period()).year();
        return new CampaignQuotas(
                scheme, overlays.ofQuotas(scheme.id(), year, knownAt), queries.aboveRoot(campaign.id(), knownAt));
    }
}
