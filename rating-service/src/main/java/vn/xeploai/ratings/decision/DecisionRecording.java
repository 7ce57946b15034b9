package vn.xeploai.ratings.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.time.Ids;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.procedure.Procedure;
import vn.xeploai.ratings.procedure.RatingAct;
import vn.xeploai.ratings.procedure.RatingState;
import vn.xeploai.ratings.rating.Ratings;
import vn.xeploai.ratings.rating.StandingRating;
import vn.xeploai.ratings.rule.Finding;
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.scheme.Subject;

/**
 * Records one paper with its list, all of it or nothing. A closed campaign takes first decisions of undecided subjects as an open one does,
 * and changes of what is decided only under a lock exception.
 */
@ApplicationScoped
class DecisionRecording {
    private final Campaigns campaigns;
    private final Ratings ratings;
    private final DecisionRepository decisions;
    private final Schemes schemes;
    private final Procedure procedure;
    private final DecisionJudge judge;
    private final DecisionFindings findings;
    private final Acts acts;

    DecisionRecording(
            Campaigns campaigns,
            Ratings ratings,
            DecisionRepository decisions,
            Schemes schemes,
            Procedure procedure,
            DecisionJudge judge,
            DecisionFindings findings,
            Acts acts) {
        this.campaigns = campaigns;
        this.ratings = ratings;
        this.decisions = decisions;
        this.schemes = schemes;
        this.procedure = procedure;
        this.judge = judge;
        this.findings = findings;
        this.acts = acts;
    }

    @WritesAct
    RecordedDecision record(DecisionOrder order) {
        var request = order.request();
        var campaign = campaigns.holdOpened(request.campaignId());
        acts.lockNamed("paper %s %s %s".formatted(request.decidingUnitId(), request.number(), request.date()));
        decisions.findSamePaper(request).ifPresent(known -> {
            throw DecisionRefusal.exists(known);
        });
        var rule = new DecisionItemRule(schemes.get(campaign.schemeId(), campaign.schemeRevision()));
        rule.checkForm(request.items());
        refuse(rule);
        var ids = ratingIds(request);
        var known = ids.stream().filter(Objects::nonNull).toList();
        var quotas = judge.lock(campaign, known);
        var standing = ratings.lock(campaign.id(), known, request.decidingUnitId());
        rule.checkRatings(request, ids, standing);
        refuse(rule);
        var listed = ids.stream().map(standing::get).toList();
        return record(order, listed, judge.judge(order, campaign, listed, quotas));
    }

    private RecordedDecision record(DecisionOrder order, List<StandingRating> listed, List<Finding> found) {
        var request = order.request();
        var act = acts.stamp(new Document(
                request.number(), request.date(), request.decidingUnitId().toString(), request.title()));
        var id = Ids.next();
        decisions.persistAndFlush(Decision.of(id, request, act));
        findings.insert(id, found);
        ratings.conclude(request.campaignId(), Conclusions.of(id, order, listed), listed, act);
        return RecordedDecision.of(id, request, act, found);
    }

    private void refuse(DecisionItemRule rule) {
        if (!rule.faults().isEmpty()) throw DecisionRefusal.itemsInvalid(rule.faults());
        if (!rule.held().isEmpty())
            throw DecisionRefusal.onHold(rule.held(), procedure.whoCan(RatingAct.RELEASE, RatingState.ON_HOLD));
        if (!rule.conflicts().isEmpty()) throw DecisionRefusal.alreadyDecided(rule.conflicts());
    }

    /** Of each line the rating that it names; null where the campaign has no such subject. */
    private List<UUID> ratingIds(DecisionRequest request) {
        List<Subject> subjects = request.items().stream()
                .map(DecisionItemRequest::subject)
                .filter(Objects::nonNull)
                .toList();
        var found = ratings.find(request.campaignId(), subjects);
        List<UUID> ids = new ArrayList<>();
        for (var item : request.items()) {
            ids.add(item.subject() == null ? item.ratingId() : found.get(item.subject()));
        }
        return ids;
    }
}
