package vn.xeploai.ratings.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.time.Days;

/**
 * Gives and takes back leave to change what is decided in a closed campaign. The campaign is locked, so that no paper that is being
 * recorded passes either unseen.
 */
@ApplicationScoped
class LockExceptionRecording {
    private final Campaigns campaigns;
    private final LockExceptionStore store;
    private final LockExceptionLists lists;
    private final Acts acts;
    private final Days days;

    LockExceptionRecording(
            Campaigns campaigns, LockExceptionStore store, LockExceptionLists lists, Acts acts, Days days) {
        this.campaigns = campaigns;
        this.store = store;
        this.lists = lists;
        this.acts = acts;
        this.days = days;
    }

    @WritesAct
    LockExceptionResponse grant(UUID campaignId, LockExceptionRequest request) {
        if (campaigns.lockOpened(campaignId).state() != CampaignState.CLOSED) {
            throw CampaignRefusal.notClosed(campaignId);
        }
        if (!store.holds(campaignId, request.unitId())) throw CampaignRefusal.unitNotInCampaign(request.unitId());
        if (request.expiresOn().isBefore(days.today())) {
            throw CampaignRefusal.lockExceptionDayPast(request.expiresOn());
        }
        var act = acts.stamp(request.document());
        act.refuseFuture(request.document());
        return lists.get(campaignId, store.add(campaignId, request, act));
    }

    @WritesAct
    LockExceptionResponse revoke(UUID campaignId, UUID id, RevokeLockExceptionRequest request) {
        campaigns.lockOpened(campaignId);
        var known = lists.get(campaignId, id);
        if (known.state() != LockExceptionState.ACTIVE) throw CampaignRefusal.lockExceptionOver(id, known.state());
        var act = acts.stamp(request.document());
        act.refuseFuture(request.document());
        store.revoke(id, request.reason(), act);
        return lists.get(campaignId, id);
    }
}
