package vn.xeploai.ratings.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.context.RequestContext;
import vn.xeploai.platform.page.Page;
import vn.xeploai.ratings.campaign.Campaigns;

/** Counts the findings of a campaign in one pass, however many they are. */
@ApplicationScoped
class FindingSummaries {
    private final FindingRows rows;
    private final Campaigns campaigns;
    private final Watermark watermark;
    private final RequestContext context;

    FindingSummaries(FindingRows rows, Campaigns campaigns, Watermark watermark, RequestContext context) {
        this.rows = rows;
        this.campaigns = campaigns;
        this.watermark = watermark;
        this.context = context;
    }

    /** @throws vn.xeploai.platform.problem.Refusal 409 {@code known-at-not-settled}, 422 {@code unit-not-in-campaign} */
    FindingSummary summary(FindingFilter filter, FindingSummaryFilter asked) {
        var campaign = campaigns.get(filter.campaign()).id();
        var settled = watermark.settle(asked.knownAt()).atOffset(ZoneOffset.UTC);
        var scope = new FindingScope(campaign, filter.under(), settled);
        rows.requireInTree(scope);
        var tally = new FindingTally(asked.first() + 1);
        var batches = new FindingBatches(rows, scope, context.locale(), null);
        while (batches.hasNext()) {
            batches.next().stream()
                    .filter(placed -> filter.shows(placed.finding()))
                    .forEach(tally::add);
        }
        return answer(scope, tally, asked.first());
    }

    private static FindingSummary answer(FindingScope scope, FindingTally tally, int first) {
        var settled = scope.knownAt().toInstant();
        var page = Page.of(
                        tally.first(), first, settled, placed -> placed.place().key(), null)
                .map(PlacedFinding::finding);
        return new FindingSummary(
                scope.campaign(), scope.under(), settled, tally.total(), tally.counts(), page.items(), page.next());
    }
}
