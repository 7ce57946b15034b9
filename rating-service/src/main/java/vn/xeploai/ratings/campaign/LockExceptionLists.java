package vn.xeploai.ratings.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.platform.time.Days;

/** Reads of lock exceptions. A list shows which were active on the day of its {@code knownAt}, one alone which are today. */
@ApplicationScoped
class LockExceptionLists {
    private final LockExceptionQueries queries;
    private final Campaigns campaigns;
    private final Listing listing;
    private final Days days;

    LockExceptionLists(LockExceptionQueries queries, Campaigns campaigns, Listing listing, Days days) {
        this.queries = queries;
        this.campaigns = campaigns;
        this.listing = listing;
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
        var rows = listing.page(
                page,
                (knownAt, after, most) -> queries.page(campaign, knownAt, after, most),
                knownAt -> queries.count(campaign, knownAt),
                LockExceptionRow::id);
        var day = rows.knownAt().atZone(Days.ZONE).toLocalDate();
        return rows.map(row -> LockExceptionResponse.of(row, day));
    }
}
