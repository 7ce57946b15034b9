package vn.xeploai.ratings.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

@ApplicationScoped
class CampaignService {
    private final CampaignSql sql;
    private final Campaigns campaigns;
    private final Watermark watermark;
    private final Listing listing;

    CampaignService(CampaignSql sql, Campaigns campaigns, Watermark watermark, Listing listing) {
        this.sql = sql;
        this.campaigns = campaigns;
        this.watermark = watermark;
        this.listing = listing;
    }

    CampaignResponse get(UUID id, Instant knownAt) {
        return sql.find(id, watermark.settledOrCurrent(knownAt))
                .map(campaigns::response)
                .orElseThrow(() -> CampaignRefusal.notFound(id));
    }

    Page<CampaignResponse> list(CampaignFilter filter, PageRequest page) {
        return listing.page(
                        page,
                        (knownAt, after, most) -> sql.page(filter, knownAt, after, most),
                        knownAt -> sql.count(filter, knownAt),
                        CampaignView::id)
                .map(campaigns::response);
    }

    CampaignQueryResponse query(CampaignQueryRequest request) {
        return new CampaignQueryResponse(sql.ofRoots(request.rootUnitIds(), request.state()).stream()
                .map(campaigns::response)
                .toList());
    }
}
