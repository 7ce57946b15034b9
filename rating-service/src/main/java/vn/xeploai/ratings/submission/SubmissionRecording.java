package vn.xeploai.ratings.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.tally.Figures;

/**
 * Records that a unit reported; after closing too, since what was corrected is reported again. The figures are those at the stamp of the
 * act: their units are locked before it, so nothing with an earlier stamp can still come.
 */
@ApplicationScoped
class SubmissionRecording {
    private final Campaigns campaigns;
    private final Figures figures;
    private final SubmissionRepository repository;
    private final SubmissionQueries queries;
    private final Acts acts;

    SubmissionRecording(
            Campaigns campaigns,
            Figures figures,
            SubmissionRepository repository,
            SubmissionQueries queries,
            Acts acts) {
        this.campaigns = campaigns;
        this.figures = figures;
        this.repository = repository;
        this.queries = queries;
        this.acts = acts;
    }

    @WritesAct
    SubmissionResponse record(UUID campaignId, SubmissionRequest request) {
        campaigns.holdOpened(campaignId);
        var units = figures.hold(campaignId, request.unitId());
        if (units.isEmpty()) throw SubmissionRefusal.unitNotInCampaign(request.unitId());
        var version = repository.nextVersion(campaignId, request.unitId());
        var act = acts.stamp(
                new Document(request.number(), request.date(), request.unitId().toString(), null));
        var hash = figures.hash(campaignId, units);
        var submission = Submission.of(campaignId, version, request, hash, act);
        repository.persistAndFlush(submission);
        figures.submitted(campaignId, request.unitId(), act);
        return queries.get(submission.id());
    }
}
