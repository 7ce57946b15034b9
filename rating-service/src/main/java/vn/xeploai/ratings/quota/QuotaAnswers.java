package vn.xeploai.ratings.quota;

import jakarta.enterprise.context.ApplicationScoped;
import vn.xeploai.ratings.campaign.Campaigns;

/** Explains the ceilings at and below a unit. */
@ApplicationScoped
class QuotaAnswers {
    private final Campaigns campaigns;
    private final QuotaBooks books;
    private final QuotaQueries queries;
    private final GroupQueries groups;

    QuotaAnswers(Campaigns campaigns, QuotaBooks books, QuotaQueries queries, GroupQueries groups) {
        this.campaigns = campaigns;
        this.books = books;
        this.queries = queries;
        this.groups = groups;
    }

    /** @throws QuotaRefusal 422 {@code unit-not-in-campaign} */
    QuotaResponse answer(QuotaFilter filter) {
        var campaign = campaigns.get(filter.campaign());
        var under = filter.under() == null ? campaign.rootUnitId() : filter.under();
        var rows = queries.under(campaign.id(), under);
        if (rows.isEmpty() && !groups.holds(campaign.id(), under)) throw QuotaRefusal.unitNotInCampaign(under);
        var quotas = books.of(campaign);
        var board = new QuotaBoard(quotas, filter.asked(), groups.names(campaign.id())).fill(under, rows);
        return new QuotaResponse(
                campaign.id(),
                under,
                filter.asked(),
                board.groups(),
                board.aggregates(under),
                GroupFindings.of(quotas.scheme(), rows));
    }
}
