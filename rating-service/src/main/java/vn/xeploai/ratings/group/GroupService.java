package vn.xeploai.ratings.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.precondition.Precondition;
import vn.xeploai.platform.time.Ids;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.rating.Ratings;
import vn.xeploai.ratings.scheme.Schemes;

/** The named groups of a campaign: read, and replaced as a whole. */
@ApplicationScoped
public class GroupService {
    private final Campaigns campaigns;
    private final Ratings ratings;
    private final Schemes schemes;
    private final GroupSql sql;
    private final Acts acts;

    GroupService(Campaigns campaigns, Ratings ratings, Schemes schemes, GroupSql sql, Acts acts) {
        this.campaigns = campaigns;
        this.ratings = ratings;
        this.schemes = schemes;
        this.sql = sql;
        this.acts = acts;
    }

    GroupingResponse get(UUID campaignId) {
        return current(campaigns.get(campaignId));
    }

    /**
     * Locks the campaign, since nobody may decide while it changes who is counted together.
     *
     * @throws GroupRefusal 422 {@code groups-invalid}
     */
    @WritesAct
    GroupingResponse replace(UUID campaignId, String ifMatch, GroupingRequest request) {
        var campaign = campaigns.lockOpened(campaignId);
        Precondition.require(ifMatch, current(campaign).etag());
        var found = ratings.find(campaignId, request.subjects());
        var unitTypes = sql.unitTypes(campaignId);
        var faults =
                new GroupingRule(found.keySet(), sql.units(campaignId, request.units()), unitTypes).faults(request);
        if (!faults.isEmpty()) throw GroupRefusal.groupsInvalid(faults, unitTypes);
        var act = acts.stampPast(request.document(campaign.rootUnitId()), request.documentDate(), "documentDate");
        var id = Ids.next();
        sql.insert(id, campaignId, request, act);
        sql.insert(id, campaignId, request.rows(found));
        return current(campaign);
    }

    /** The names of the groups by their ids, as recorded at an instant. */
    public Map<UUID, String> names(UUID campaignId, OffsetDateTime knownAt) {
        return sql.names(campaignId, knownAt);
    }

    private GroupingResponse current(CampaignView campaign) {
        return sql.current(campaign.id())
                .map(grouping -> new GroupingResponse(
                        campaign.id(),
                        grouping.documentNumber(),
                        grouping.documentDate(),
                        grouping.recordedAt(),
                        sql.groups(campaign.id(), grouping.id()).stream()
                                .map(GroupSql.GroupRow::group)
                                .toList(),
                        GroupFindings.of(
                                schemes.get(campaign.schemeId(), campaign.schemeRevision()),
                                sql.misfits(campaign.id(), GroupFindings.SHOWN))))
                .orElse(new GroupingResponse(campaign.id(), null, null, null, List.of(), List.of()));
    }
}
