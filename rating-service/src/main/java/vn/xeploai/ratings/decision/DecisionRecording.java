package vn.xeploai.ratings.decision;

import jakarta.enterprise.context.ApplicationScoped;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.time.Ids;
import vn.xeploai.ratings.campaign.Campaigns;

/**
 * Records one paper with its list, all of it or nothing. A closed campaign takes first decisions of undecided subjects as an open one does,
 * and changes of what is decided only under a lock exception.
 */
@ApplicationScoped
class DecisionRecording {
    private final Campaigns campaigns;
    private final DecisionChecking checking;
    private final DecisionWriting writing;
    private final Acts acts;

    DecisionRecording(Campaigns campaigns, DecisionChecking checking, DecisionWriting writing, Acts acts) {
        this.campaigns = campaigns;
        this.checking = checking;
        this.writing = writing;
        this.acts = acts;
    }

    @WritesAct
    RecordedDecision record(DecisionOrder order) {
        var request = order.request();
        var campaign = campaigns.holdOpened(request.campaignId());
        var number = PaperNumber.key(request.number());
        acts.lockNamed("paper %s %s %s".formatted(request.decidingUnitId(), number, request.date()));
        writing.refuseKnown(request);
        var checked = checking.check(order, campaign);
        var act = acts.stamp(new Document(
                request.number(), request.date(), request.decidingUnitId().toString(), request.title()));
        act.refuseFuture(request.date(), "date");
        var id = Ids.next();
        writing.write(id, order, checked, act);
        return RecordedDecision.of(id, request, act, checked.findings());
    }
}
