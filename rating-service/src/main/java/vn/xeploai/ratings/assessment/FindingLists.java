package vn.xeploai.ratings.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.context.RequestContext;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.ratings.campaign.Campaigns;

/** Findings of a campaign: those of its units first, then those of its ratings in the order of their ids. */
@ApplicationScoped
class FindingLists {
    private static final int KEYS = 2;

    private final FindingRows rows;
    private final Campaigns campaigns;
    private final Watermark watermark;
    private final RequestContext context;

    FindingLists(FindingRows rows, Campaigns campaigns, Watermark watermark, RequestContext context) {
        this.rows = rows;
        this.campaigns = campaigns;
        this.watermark = watermark;
        this.context = context;
    }

    Page<FindingEntry> list(FindingFilter filter, PageRequest page) {
        var campaign = campaigns.get(filter.campaign()).id();
        var cursor = page.cursor(KEYS);
        var settled = watermark.settle(page.pinned(cursor));
        var scope = new FindingScope(campaign, filter.under(), settled.atOffset(ZoneOffset.UTC));
        rows.requireInTree(scope);
        var total = page.total()
                ? (long) found(scope, filter, null, Integer.MAX_VALUE).size()
                : null;
        var from = cursor == null ? null : FindingPlace.of(cursor);
        var found = found(scope, filter, from, page.limit() + 1);
        return Page.of(found, page.limit(), settled, placed -> placed.place().key(), total)
                .map(PlacedFinding::finding);
    }

    private List<PlacedFinding> found(FindingScope scope, FindingFilter filter, FindingPlace from, int most) {
        List<PlacedFinding> found = new ArrayList<>();
        var batches = new FindingBatches(rows, scope, context.locale(), from);
        while (found.size() < most && batches.hasNext()) {
            batches.next().stream()
                    .filter(placed -> placed.isAfter(from) && filter.shows(placed.finding()))
                    .forEach(found::add);
        }
        return found.subList(0, Math.min(most, found.size()));
    }
}
