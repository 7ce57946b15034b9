package vn.xeploai.ratings.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

/** Reads of campaigns. */
@ApplicationScoped
class CampaignLists {
    private final CampaignQueries queries;
    private final Campaigns campaigns;
    private final CampaignAnswers answers;
    private final Watermark watermark;
    private final Listing listing;

    CampaignLists(
            CampaignQueries queries,
            Campaigns campaigns,
            CampaignAnswers answers,
            Watermark watermark,
            Listing listing) {
        this.queries = queries;
        this.campaigns = campaigns;
        this.answers = answers;
        this.watermark = watermark;
        this.listing = listing;
    }

    CampaignResponse get(UUID id, Instant knownAt) {
        return campaigns
                .find(id, watermark.settledOrCurrent(knownAt))
                .map(answers::of)
                .orElseThrow(() -> CampaignRefusal.notFound(id));
    }

    Page<CampaignResponse> list(CampaignFilter filter, PageRequest page) {
        return listing.page(
                        page,
                        (knownAt, after, most) -> queries.page(filter, knownAt, after, most),
                        knownAt -> queries.count(filter, knownAt),
                        CampaignView::id)
                .map(answers::of);
    }

    CampaignsOfRoots query(CampaignQueryRequest request) {
        return new CampaignsOfRoots(
                queries.ofRoots(request).stream().map(answers::of).toList());
    }
}
