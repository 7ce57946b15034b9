package vn.xeploai.ratings.procedure;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.competence.Competences;
import vn.xeploai.ratings.lock.CampaignLock;
import vn.xeploai.ratings.rating.ActRule;
import vn.xeploai.ratings.rating.CurrentRating;
import vn.xeploai.ratings.rating.ProcedureMatrix;
import vn.xeploai.ratings.rating.RatingAct;
import vn.xeploai.ratings.rating.Role;
import vn.xeploai.ratings.scheme.Schemes;

/**
 * Which acts can be done to a rating now, and with which reason the others would be refused. A decision may be refused although the matrix
 * allows it: by the lock of a closed campaign, or because the scheme names another body, as far as the copied tree shows (whether a body
 * still exists is known to member-service alone).
 */
@Singleton
class AllowedActions {
    private final ActRule rule;
    private final Campaigns campaigns;
    private final CampaignLock lock;
    private final Schemes schemes;
    private final Competences competence;

    AllowedActions(
            ProcedureMatrix matrix, Campaigns campaigns, CampaignLock lock, Schemes schemes, Competences competence) {
        rule = new ActRule(matrix);
        this.campaigns = campaigns;
        this.lock = lock;
        this.schemes = schemes;
        this.competence = competence;
    }

    /** For the acting unit or, without one, for anybody. */
    record Answer(List<RatingAct> allowed, List<RatingResponse.RefusedAction> refused) {
        /** Of a rating as recorded at an earlier instant nothing can be done. */
        static final Answer NONE = new Answer(null, null);
    }

    /** @param standpoint null if no acting unit is given */
    Answer of(CurrentRating rating, Standpoint standpoint) {
        List<RatingAct> allowed = new ArrayList<>();
        List<RatingResponse.RefusedAction> refused = new ArrayList<>();
        for (var act : RatingAct.values()) {
            refusal(act, rating, standpoint).ifPresentOrElse(refused::add, () -> allowed.add(act));
        }
        return new Answer(List.copyOf(allowed), List.copyOf(refused));
    }

    private Optional<RatingResponse.RefusedAction> refusal(RatingAct act, CurrentRating rating, Standpoint standpoint) {
        var role = standpoint == null ? null : Standpoint.role(act, standpoint);
        if (act != RatingAct.DECISION || rule.forbidden(act, role).isPresent()) return denied(act, role, rating);
        return otherBody(rating, standpoint).or(() -> denied(act, role, rating)).or(() -> locked(rating));
    }

    private Optional<RatingResponse.RefusedAction> denied(RatingAct act, Role role, CurrentRating rating) {
        return rule.denial(act, role, rating.position())
                .map(denial -> new RatingResponse.RefusedAction(
                        act, denial.code(), rating.since(), rating.byUnit(), denial.whoCan()));
    }

    private Optional<RatingResponse.RefusedAction> locked(CurrentRating rating) {
        var campaign = campaigns.get(rating.campaignId());
        if (!rating.decidedByDocument() || !lock.isLocked(campaign, rating.unitId())) return Optional.empty();
        return Optional.of(new RatingResponse.RefusedAction(
                RatingAct.DECISION, "campaign-locked", campaign.closedAt(), campaign.rootUnitId(), Set.of()));
    }

    /** Where the copied tree has no competent body at all, there may be one above its root that it does not hold. */
    private Optional<RatingResponse.RefusedAction> otherBody(CurrentRating rating, Standpoint standpoint) {
        if (standpoint == null || !standpoint.namedIncompetent()) return Optional.empty();
        return competentBody(rating)
                .map(body -> new RatingResponse.RefusedAction(
                        RatingAct.DECISION,
                        "decision-body-not-competent",
                        rating.since(),
                        body,
                        Set.of(Role.COMPETENT_BODY)));
    }

    private Optional<UUID> competentBody(CurrentRating rating) {
        var campaign = campaigns.get(rating.campaignId());
        var scheme = schemes.get(campaign.schemeId(), campaign.schemeRevision());
        var unit = rating.unitId();
        return competence
                .bodies(campaign.id(), scheme, rating.subjectKind(), List.of(unit))
                .getOrDefault(unit, Set.of())
                .stream()
                .sorted()
                .findFirst();
    }
}
