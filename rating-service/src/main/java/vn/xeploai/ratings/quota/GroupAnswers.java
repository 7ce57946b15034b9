package vn.xeploai.ratings.quota;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.scheme.Schemes;

/** Tells the named groups of a campaign that stand, how many are in each, and who is misplaced. */
@Singleton
class GroupAnswers {
    private final GroupQueries groups;
    private final QuotaQueries quotas;
    private final Schemes schemes;

    GroupAnswers(GroupQueries groups, QuotaQueries quotas, Schemes schemes) {
        this.groups = groups;
        this.quotas = quotas;
        this.schemes = schemes;
    }

    /** By what a rule can choose in the copied tree. */
    RuleScope scope(UUID campaignId, Collection<UUID> units) {
        return new RuleScope(groups.held(campaignId, units), groups.unitTypes(campaignId));
    }

    GroupingResponse answer(CampaignView campaign) {
        return groups.current(campaign.id())
                .map(version -> answer(campaign, version))
                .orElse(new GroupingResponse(campaign.id(), null, null, null, List.of(), List.of()));
    }

    private GroupingResponse answer(CampaignView campaign, GroupingVersion version) {
        var rows = quotas.under(campaign.id(), campaign.rootUnitId());
        return new GroupingResponse(
                campaign.id(),
                version.documentNumber(),
                version.documentDate(),
                version.recordedAt(),
                groups.groups(version.id(), rows),
                GroupFindings.of(schemes.get(campaign.schemeId(), campaign.schemeRevision()), rows));
    }
}
