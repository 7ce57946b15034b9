package vn.xeploai.ratings.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.tally.Figures;

/**
 * Records that a unit reported; after a return and after closing too, since what was corrected is reported again. The figures are those at
 * the stamp of the act: their units are locked before it, so nothing with an earlier stamp can still come.
 */
@ApplicationScoped
class SubmissionRecording {
    private final Campaigns campaigns;
    private final Figures figures;
    private final SubmissionRepository repository;
    private final SubmissionLists lists;
    private final Acts acts;

    SubmissionRecording(
            Campaigns campaigns, Figures figures, SubmissionRepository repository, SubmissionLists lists, Acts acts) {
        this.campaigns = campaigns;
        this.figures = figures;
        this.repository = repository;
        this.lists = lists;
        this.acts = acts;
    }

    @WritesAct
    SubmissionResponse record(UUID campaignId, SubmissionRequest request) {
        campaigns.holdOpened(campaignId);
        var units = figures.hold(campaignId, request.unitId());
        if (units.isEmpty()) throw SubmissionRefusal.unitNotInCampaign(request.unitId());
        var version = repository.nextVersion(campaignId, request.unitId());
        if (version > 1 && !request.givesReason()) throw SubmissionRefusal.reasonMissing(version);
        var act = acts.stamp(
                new Document(request.number(), request.date(), request.unitId().toString(), null));
        act.refuseFuture(request.date(), "date");
        var hash = figures.hash(campaignId, units);
        var submission = Submission.of(campaignId, version, request, hash, act);
        repository.persistAndFlush(submission);
        figures.noteSubmission(campaignId, request.unitId(), act);
        return lists.get(submission.id(), null);
    }
}
