package vn.xeploai.ratings.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.platform.time.Days;

/** Reads of lock exceptions. A list shows which were active on the day of its {@code knownAt}, one alone which are today. */
@ApplicationScoped
class LockExceptionLists {
    private final LockExceptionQueries queries;
    private final Campaigns campaigns;
    private final Watermark watermark;
    private final Days days;

    LockExceptionLists(LockExceptionQueries queries, Campaigns campaigns, Watermark watermark, Days days) {
        this.queries = queries;
        this.campaigns = campaigns;
        this.watermark = watermark;
        this.days = days;
    }

    /** @throws CampaignRefusal 404 {@code lock-exception-not-found} */
    LockExceptionResponse get(UUID campaignId, UUID id) {
        return queries.find(campaignId, id)
                .map(row -> LockExceptionResponse.of(row, days.today()))
                .orElseThrow(() -> CampaignRefusal.lockExceptionNotFound(id));
    }

    Page<LockExceptionResponse> list(UUID campaignId, PageRequest page) {
        var campaign = campaigns.get(campaignId).id();
        var cursor = page.cursor(1);
        var settled = watermark.settle(page.pinned(cursor));
        var instant = settled.atOffset(ZoneOffset.UTC);
        var today = settled.atZone(Days.ZONE).toLocalDate();
        var rows = queries.page(campaign, instant, cursor == null ? null : cursor.id(), page.limit() + 1);
        var total = page.total() ? queries.count(campaign, instant) : null;
        return Page.of(
                rows.stream().map(row -> LockExceptionResponse.of(row, today)).toList(),
                page.limit(),
                settled,
                leave -> List.of(leave.id().toString()),
                total);
    }
}
