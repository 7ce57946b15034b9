package vn.xeploai.ratings.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.procedure.RatingState;
import vn.xeploai.ratings.rating.PublicationRequest;
import vn.xeploai.ratings.rating.Publishing;
import vn.xeploai.ratings.rating.Ratings;
import vn.xeploai.ratings.rating.StandingRating;

/** Makes known what a paper has decided, as far as that still stands and is not known yet. */
@ApplicationScoped
class DecisionPublishing {
    private final Campaigns campaigns;
    private final DecisionQueries queries;
    private final Ratings ratings;
    private final Publishing publishing;

    DecisionPublishing(Campaigns campaigns, DecisionQueries queries, Ratings ratings, Publishing publishing) {
        this.campaigns = campaigns;
        this.queries = queries;
        this.ratings = ratings;
        this.publishing = publishing;
    }

    @WritesAct
    PublishedDecision publish(UUID id, PublicationRequest request) {
        var paper = queries.find(id).orElseThrow(() -> DecisionRefusal.notFound(id));
        campaigns.holdOpened(paper.campaignId());
        var listed = listed(id);
        if (!paper.decidingUnitId().equals(request.actingUnitId()) || queries.isByWrongBody(id)) {
            publishing.require(listed, request.actingUnitId());
        }
        var decided = decided(paper, listed);
        if (decided.isEmpty()) throw DecisionRefusal.nothingToPublish(id);
        publishing.publish(paper.campaignId(), decided, request);
        return new PublishedDecision(id, decided.size(), paper.items() - decided.size());
    }

    private List<UUID> listed(UUID id) {
        return queries.items(id).stream().map(DecisionItemResponse::ratingId).toList();
    }

    private List<UUID> decided(DecisionSummary paper, List<UUID> listed) {
        return ratings.lock(paper.campaignId(), listed).values().stream()
                .filter(rating ->
                        rating.state() == RatingState.DECIDED && paper.id().equals(rating.decisionId()))
                .map(StandingRating::ratingId)
                .toList();
    }
}
