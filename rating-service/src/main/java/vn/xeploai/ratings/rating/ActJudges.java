package vn.xeploai.ratings.rating;

import jakarta.inject.Singleton;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.opinion.Electorate;
import vn.xeploai.ratings.procedure.Procedure;
import vn.xeploai.ratings.procedure.RatingAct;
import vn.xeploai.ratings.scheme.Schemes;

/** Gives a judge what it needs to know of a campaign and an acting unit. */
@Singleton
class ActJudges {
    private final Procedure procedure;
    private final Schemes schemes;
    private final Electorate electorate;

    ActJudges(Procedure procedure, Schemes schemes, Electorate electorate) {
        this.procedure = procedure;
        this.schemes = schemes;
        this.electorate = electorate;
    }

    ActJudge of(CampaignView campaign, ActOrder order) {
        var scheme = schemes.get(campaign.schemeId(), campaign.schemeRevision());
        var voted = order.items().stream().anyMatch(item -> item.said().ballot() != null || ofMembers(order, item));
        var counted = voted && order.actingUnitId() != null;
        var official = counted ? electorate.official(campaign.id(), order.actingUnitId()) : null;
        return new ActJudge(procedure, scheme, order, official);
    }

    /** An open vote on a step is one of members; in an opinion anybody may be asked, as the residents. */
    private static boolean ofMembers(ActOrder order, ActItem item) {
        return order.act() != RatingAct.OPINION && item.said().votes() != null;
    }
}
