package vn.xeploai.ratings.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.precondition.EntityTags;
import vn.xeploai.platform.precondition.Precondition;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.tally.Figures;

/** Records that a superior unit returned or accepted a report, in an open campaign or a closed one. */
@ApplicationScoped
class SubmissionReview {
    private final Campaigns campaigns;
    private final Figures figures;
    private final SubmissionLists lists;
    private final SubmissionEvents events;
    private final Acts acts;

    SubmissionReview(Campaigns campaigns, Figures figures, SubmissionLists lists, SubmissionEvents events, Acts acts) {
        this.campaigns = campaigns;
        this.figures = figures;
        this.lists = lists;
        this.events = events;
        this.acts = acts;
    }

    /** @param ifMatch the tag of the version that was looked at; null if the caller does not say */
    @WritesAct
    SubmissionResponse judge(UUID id, String ifMatch, SubmissionVerdict verdict) {
        var unlocked = lists.row(id);
        campaigns.holdOpened(unlocked.campaignId());
        figures.holdSubmissions(unlocked.campaignId(), unlocked.unitId());
        var row = lists.row(id);
        refuseOthers(row, verdict);
        if (ifMatch != null) Precondition.require(ifMatch, EntityTags.of(row.changedAt()));
        refuseUnfit(row, verdict);
        var act = acts.stamp(verdict.document());
        act.refuseFuture(verdict.document());
        events.add(row, verdict, act);
        if (verdict.kind() == SubmissionEventKind.RETURNED) {
            figures.noteSubmission(row.campaignId(), row.unitId(), act);
        }
        return lists.get(id, null);
    }

    private void refuseOthers(SubmissionRow row, SubmissionVerdict verdict) {
        if (events.standsAbove(verdict.actingUnitId(), row)) return;
        throw SubmissionRefusal.unitNotAbove(verdict.actingUnitId(), row.unitId());
    }

    /** What was accepted may be returned all the same: the superior unit takes its word back. */
    private void refuseUnfit(SubmissionRow row, SubmissionVerdict verdict) {
        if (row.state() == SubmissionState.SUPERSEDED) {
            throw SubmissionRefusal.superseded(row, lists.newer(row));
        }
        if (row.state() == SubmissionState.RETURNED) throw SubmissionRefusal.returned(row);
        if (row.state() == SubmissionState.ACCEPTED && verdict.kind() == SubmissionEventKind.ACCEPTED) {
            throw SubmissionRefusal.accepted(row);
        }
    }
}
