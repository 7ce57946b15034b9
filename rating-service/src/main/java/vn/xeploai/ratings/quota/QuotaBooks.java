package vn.xeploai.ratings.quota;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.overlay.Overlays;
import vn.xeploai.ratings.roster.CampaignTree;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.Schemes;

/** Gathers the ceilings of a campaign. */
@Singleton
class QuotaBooks {
    private final CampaignTree tree;
    private final Schemes schemes;
    private final Overlays overlays;
    private final KnownQuotaQueries queries;

    QuotaBooks(CampaignTree tree, Schemes schemes, Overlays overlays, KnownQuotaQueries queries) {
        this.tree = tree;
        this.schemes = schemes;
        this.overlays = overlays;
        this.queries = queries;
    }

    /** As they stand now. */
    CampaignQuotas of(CampaignView campaign) {
        return of(campaign, OffsetDateTime.MAX);
    }

    /** What the named groups are called now. */
    Map<UUID, String> names(CampaignView campaign) {
        return queries.names(campaign.id(), OffsetDateTime.MAX);
    }

    CampaignQuotas of(CampaignView campaign, OffsetDateTime knownAt) {
        var scheme = schemes.get(campaign.schemeId(), campaign.schemeRevision());
        var year = Period.valueOf(campaign.period()).year();
        return new CampaignQuotas(
                scheme, overlays.ofQuotas(scheme.id(), year, knownAt), tree.aboveRoot(campaign.id(), knownAt));
    }
}
