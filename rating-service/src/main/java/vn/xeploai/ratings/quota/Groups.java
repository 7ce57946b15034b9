package vn.xeploai.ratings.quota;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.precondition.Precondition;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.rating.Ratings;

/** The named groups of similar position of a campaign: read, and replaced as a whole. */
@ApplicationScoped
class Groups {
    private final Campaigns campaigns;
    private final Ratings ratings;
    private final GroupAnswers answers;
    private final GroupStore store;
    private final Acts acts;

    Groups(Campaigns campaigns, Ratings ratings, GroupAnswers answers, GroupStore store, Acts acts) {
        this.campaigns = campaigns;
        this.ratings = ratings;
        this.answers = answers;
        this.store = store;
        this.acts = acts;
    }

    GroupingResponse get(UUID campaignId) {
        return answers.answer(campaigns.get(campaignId));
    }

    /**
     * The campaign is locked: nobody decides while it changes who is counted together.
     *
     * @throws QuotaRefusal 422 {@code groups-invalid}
     */
    @WritesAct
    GroupingResponse replace(UUID campaignId, String ifMatch, GroupingRequest request) {
        var campaign = campaigns.lockOpened(campaignId);
        Precondition.require(ifMatch, answers.answer(campaign).etag());
        var listed = request.groups().stream()
                .map(PositionGroupRequest::subjects)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .distinct()
                .toList();
        var found = ratings.find(campaignId, listed);
        var scope = answers.scope(campaignId, request.units());
        var faults = new GroupFaults(found.keySet(), scope).of(request);
        if (!faults.isEmpty()) throw QuotaRefusal.groupsInvalid(faults, scope.types());
        var act = acts.stamp(new Document(
                request.documentNumber(),
                request.documentDate(),
                campaign.rootUnitId().toString(),
                null));
        act.refuseFuture(request.documentDate(), "documentDate");
        store.insert(campaignId, request, found, act);
        return answers.answer(campaign);
    }
}
