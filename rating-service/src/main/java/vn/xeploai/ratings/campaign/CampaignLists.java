package vn.xeploai.ratings.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

/** Reads of campaigns. */
@ApplicationScoped
class CampaignLists {
    private final CampaignQueries queries;
    private final Campaigns campaigns;
    private final CampaignAnswers answers;
    private final Watermark watermark;

    CampaignLists(CampaignQueries queries, Campaigns campaigns, CampaignAnswers answers, Watermark watermark) {
        this.queries = queries;
        this.campaigns = campaigns;
        this.answers = answers;
        this.watermark = watermark;
    }

    CampaignResponse get(UUID id, Instant knownAt) {
        return campaigns
                .find(id, watermark.settledOrCurrent(knownAt))
                .map(answers::of)
                .orElseThrow(() -> CampaignRefusal.notFound(id));
    }

    Page<CampaignResponse> list(CampaignFilter filter, PageRequest page) {
        var cursor = page.cursor(1);
        var settled = watermark.settle(page.pinned(cursor));
        var instant = settled.atOffset(ZoneOffset.UTC);
        var after = cursor == null ? null : cursor.id();
        var rows = queries.page(filter, instant, after, page.limit() + 1);
        var total = page.total() ? queries.count(filter, instant) : null;
        return Page.of(
                rows.stream().map(answers::of).toList(),
                page.limit(),
                settled,
                campaign -> List.of(campaign.id().toString()),
                total);
    }

    CampaignsOfRoots query(CampaignQueryRequest request) {
        return new CampaignsOfRoots(
                queries.ofRoots(request).stream().map(answers::of).toList());
    }
}
