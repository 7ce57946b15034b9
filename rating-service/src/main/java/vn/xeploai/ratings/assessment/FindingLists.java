package vn.xeploai.ratings.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.context.RequestContext;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.platform.time.Days;
import vn.xeploai.ratings.campaign.Campaigns;

/** Findings of a campaign: those of its units first, then those of its ratings in the order of their ids. */
@ApplicationScoped
class FindingLists {
    private static final int BATCH = 1000;
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
                ? (long) found(scope, filter, day(settled), null, Integer.MAX_VALUE)
                        .size()
                : null;
        var from = cursor == null ? null : FindingPlace.of(cursor);
        var found = found(scope, filter, day(settled), from, page.limit() + 1);
        return Page.of(found, page.limit(), settled, placed -> placed.place().key(), total)
                .map(PlacedFinding::finding);
    }

    /** A list that is pinned to an instant looks at deadlines as of that day. */
    private static LocalDate day(Instant settled) {
        return settled.atZone(Days.ZONE).toLocalDate();
    }

    private List<PlacedFinding> found(
            FindingScope scope, FindingFilter filter, LocalDate today, FindingPlace from, int most) {
        List<PlacedFinding> found = new ArrayList<>();
        if (from == null || from.ofUnits()) add(rows.ofUnits(scope, context.locale()), filter, from, found);
        UUID next = from == null || from.ofUnits() ? null : from.owner();
        while (found.size() < most) {
            var ids = rows.ids(scope, next, BATCH + 1);
            var batch = ids.subList(0, Math.min(BATCH, ids.size()));
            add(rows.ofRatings(batch, scope, today, context.locale()), filter, from, found);
            if (ids.size() <= BATCH) break;
            next = ids.get(BATCH);
        }
        return found.subList(0, Math.min(most, found.size()));
    }

    private static void add(
            List<PlacedFinding> some, FindingFilter filter, FindingPlace from, List<PlacedFinding> found) {
        some.stream()
                .filter(placed -> placed.isAfter(from) && filter.shows(placed.finding()))
                .forEach(found::add);
    }
}
