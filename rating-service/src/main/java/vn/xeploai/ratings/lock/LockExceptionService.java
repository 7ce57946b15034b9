package vn.xeploai.ratings.lock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.UUID;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.platform.text.Names;
import vn.xeploai.platform.time.Days;
import vn.xeploai.ratings.campaign.CampaignState;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.roster.CampaignTree;

/** Grants and revokes lock exceptions. Both lock the campaign, which holds off decisions that are being recorded. */
@ApplicationScoped
class LockExceptionService {
    private final Campaigns campaigns;
    private final CampaignTree tree;
    private final LockExceptionRepository exceptions;
    private final LockExceptionSql sql;
    private final Acts acts;
    private final Listing listing;
    private final Days days;

    LockExceptionService(
            Campaigns campaigns,
            CampaignTree tree,
            LockExceptionRepository exceptions,
            LockExceptionSql sql,
            Acts acts,
            Listing listing,
            Days days) {
        this.campaigns = campaigns;
        this.tree = tree;
        this.exceptions = exceptions;
        this.sql = sql;
        this.acts = acts;
        this.listing = listing;
        this.days = days;
    }

    @WritesAct
    LockExceptionResponse grant(UUID campaignId, LockExceptionRequest request) {
        var campaign = campaigns.lockOpened(campaignId);
        if (campaign.state() != CampaignState.CLOSED) throw LockRefusal.notClosed(campaignId);
        if (!tree.holds(campaignId, request.unitId())) throw LockRefusal.unitNotInCampaign(request.unitId());
        if (request.expiresOn().isBefore(days.today())) throw LockRefusal.expiryInPast(request.expiresOn());
        requireNew(campaignId, request);
        var act = acts.stampPast(request.document());
        var exception = LockException.of(campaignId, request, act);
        exceptions.persistAndFlush(exception);
        return current(campaignId, exception.id());
    }

    private void requireNew(UUID campaignId, LockExceptionRequest request) {
        var document = request.document();
        var number = Names.key(document.number());
        sql.currentByDocument(campaignId, request.unitId(), document.date(), OffsetDateTime.MAX).stream()
                .filter(granted -> number.equals(Names.key(granted.document().number())))
                .findFirst()
                .ifPresent(granted -> {
                    throw LockRefusal.recorded(granted.id(), document);
                });
    }

    @WritesAct
    LockExceptionResponse revoke(UUID campaignId, UUID id, LockExceptionRevocationRequest request) {
        campaigns.lockOpened(campaignId);
        var exception = exceptions
                .findByIdOptional(id)
                .filter(found -> found.isOf(campaignId))
                .orElseThrow(() -> LockRefusal.exceptionNotFound(id));
        exception.requireActive(days.today());
        var act = acts.stampPast(request.document());
        exception.revoke(request.reason(), act);
        exceptions.flush();
        return current(campaignId, id);
    }

    private LockExceptionResponse current(UUID campaignId, UUID id) {
        return sql.find(campaignId, id, OffsetDateTime.MAX)
                .map(row -> LockExceptionResponse.of(row, days.today()))
                .orElseThrow(() -> LockRefusal.exceptionNotFound(id));
    }

    /** The state of each exception is that on the day of the page's {@code knownAt}. */
    Page<LockExceptionResponse> list(UUID campaignId, PageRequest page) {
        var campaign = campaigns.get(campaignId).id();
        var rows = listing.page(
                page,
                (knownAt, after, most) -> sql.page(campaign, knownAt, after, most),
                knownAt -> sql.count(campaign, knownAt),
                LockExceptionSql.Row::id);
        var day = rows.knownAt().atZone(Days.ZONE).toLocalDate();
        return rows.map(row -> LockExceptionResponse.of(row, day));
    }
}
