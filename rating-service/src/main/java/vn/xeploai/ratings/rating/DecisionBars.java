package vn.xeploai.ratings.rating;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.competence.TreeCompetence;
import vn.xeploai.ratings.lock.CampaignLock;
import vn.xeploai.ratings.procedure.RatingAct;
import vn.xeploai.ratings.procedure.Role;
import vn.xeploai.ratings.scheme.Schemes;

/**
 * Why a paper on a rating would be refused though the matrix allows it: the lock of a closed campaign, or that the scheme names another
 * body. As far as the copied tree tells: whether a body still stands is known to member-service alone.
 */
@Singleton
class DecisionBars {
    private final Campaigns campaigns;
    private final CampaignLock lock;
    private final Schemes schemes;
    private final TreeCompetence competence;

    DecisionBars(Campaigns campaigns, CampaignLock lock, Schemes schemes, TreeCompetence competence) {
        this.campaigns = campaigns;
        this.lock = lock;
        this.schemes = schemes;
        this.competence = competence;
    }

    Optional<RefusedAction> locked(StandingRating rating) {
        var campaign = campaigns.get(rating.campaignId());
        if (!rating.decidedByPaper() || !lock.isLocked(campaign, rating.unitId())) return Optional.empty();
        return Optional.of(new RefusedAction(
                RatingAct.DECISION, "campaign-locked", campaign.closedAt(), campaign.rootUnitId(), Set.of()));
    }

    /** Where the copied tree has no body at all, member-service may know one above its root. */
    Optional<RefusedAction> otherBody(StandingRating rating) {
        if (!rating.namedIncompetent()) return Optional.empty();
        var campaign = campaigns.get(rating.campaignId());
        var scheme = schemes.get(campaign.schemeId(), campaign.schemeRevision());
        var unit = rating.unitId();
        return competence
                .bodies(campaign.id(), scheme, rating.subjectKind(), List.of(unit))
                .getOrDefault(unit, Set.of())
                .stream()
                .sorted()
                .findFirst()
                .map(body -> new RefusedAction(
                        RatingAct.DECISION,
                        "decision-body-not-competent",
                        rating.since(),
                        body,
                        Set.of(Role.COMPETENT_BODY)));
    }
}
