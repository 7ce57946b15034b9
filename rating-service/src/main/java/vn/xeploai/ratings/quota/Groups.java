package vn.xeploai.ratings.quota;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.precondition.Precondition;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.rating.Ratings;
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.scheme.Subject;

/** The named groups of similar position of a campaign: read, and replaced as a whole. */
@ApplicationScoped
class Groups {
    private final Campaigns campaigns;
    private final Ratings ratings;
    private final GroupQueries queries;
    private final GroupStore store;
    private final Schemes schemes;
    private final Acts acts;

    Groups(Campaigns campaigns, Ratings ratings, GroupQueries queries, GroupStore store, Schemes schemes, Acts acts) {
        this.campaigns = campaigns;
        this.ratings = ratings;
        this.queries = queries;
        this.store = store;
        this.schemes = schemes;
        this.acts = acts;
    }

    GroupingResponse get(UUID campaignId) {
        return answer(campaigns.get(campaignId));
    }

    /**
     * The campaign is locked: nobody decides while it changes who is counted together.
     *
     * @throws QuotaRefusal 422 {@code groups-invalid}
     */
    @WritesAct
    GroupingResponse replace(UUID campaignId, String ifMatch, GroupingRequest request) {
        var campaign = campaigns.lockOpened(campaignId);
        Precondition.require(ifMatch, answer(campaign).etag());
        var listed = request.groups().stream()
                .map(PositionGroupRequest::subjects)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .distinct()
                .toList();
        var found = ratings.find(campaignId, listed);
        var faults = faults(request, found);
        if (!faults.isEmpty()) throw QuotaRefusal.groupsInvalid(faults);
        var act = acts.stamp(new Document(
                request.documentNumber(),
                request.documentDate(),
                campaign.rootUnitId().toString(),
                null));
        store.insert(campaignId, request, found, act);
        return answer(campaign);
    }

    private static List<FieldError> faults(GroupingRequest request, Map<Subject, UUID> found) {
        List<FieldError> faults = new ArrayList<>();
        var names = new HashSet<String>();
        for (var at = 0; at < request.groups().size(); at++) {
            var group = request.groups().get(at);
            var place = "groups[%d].".formatted(at);
            if (!group.namesOne()) faults.add(new FieldError(place + "rule", "group-list-or-rule", null));
            if (!names.add(group.name())) faults.add(new FieldError(place + "name", "group-name-repeated", null));
            if (group.subjects() != null && !found.keySet().containsAll(group.subjects()))
                faults.add(new FieldError(place + "subjects", "subject-unknown", null));
        }
        return faults;
    }

    private GroupingResponse answer(CampaignView campaign) {
        var scheme = schemes.get(campaign.schemeId(), campaign.schemeRevision());
        return queries.current(campaign.id())
                .map(version -> new GroupingResponse(
                        campaign.id(),
                        version.documentNumber(),
                        version.documentDate(),
                        version.recordedAt(),
                        queries.groups(version.id(), campaign.id()),
                        GroupFindings.of(scheme, queries.misplaced(campaign.id(), campaign.rootUnitId()))))
                .orElse(new GroupingResponse(campaign.id(), null, null, null, List.of(), List.of()));
    }
}
