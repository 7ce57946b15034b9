package vn.xeploai.ratings.quota;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.ratings.campaign.Campaigns;

/** Explains the ceilings at and below a unit, as known at an instant. */
@ApplicationScoped
class QuotaAnswers {
    private final Campaigns campaigns;
    private final QuotaBooks books;
    private final KnownQuotaQueries queries;
    private final Watermark watermark;

    QuotaAnswers(Campaigns campaigns, QuotaBooks books, KnownQuotaQueries queries, Watermark watermark) {
        this.campaigns = campaigns;
        this.books = books;
        this.queries = queries;
        this.watermark = watermark;
    }

    /**
     * @param asked null for the latest settled instant
     * @throws vn.xeploai.platform.problem.Refusal 409 {@code known-at-not-settled}, 422 {@code unit-not-in-campaign}
     */
    QuotaResponse answer(QuotaFilter filter, Instant asked) {
        var campaign = campaigns.get(filter.campaign());
        var under = filter.under() == null ? campaign.rootUnitId() : filter.under();
        var settled = watermark.settle(asked);
        var knownAt = settled.atOffset(ZoneOffset.UTC);
        var rows = queries.under(campaign.id(), under, knownAt);
        if (rows.isEmpty() && !queries.holds(campaign.id(), under, knownAt))
            throw QuotaRefusal.unitNotInCampaign(under);
        var quotas = books.of(campaign, knownAt);
        var board = new QuotaBoard(quotas, filter.asked(), queries.names(campaign.id(), knownAt)).fill(under, rows);
        return new QuotaResponse(
                campaign.id(),
                under,
                settled,
                filter.asked(),
                board.groups(),
                board.aggregates(under),
                GroupFindings.of(quotas.scheme(), rows),
                GroupFindings.counts(quotas.scheme(), rows));
    }
}
