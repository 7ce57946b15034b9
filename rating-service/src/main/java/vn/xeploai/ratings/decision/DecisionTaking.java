package vn.xeploai.ratings.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.xeploai.ratings.assessment.Assessments;
import vn.xeploai.ratings.rating.Ratings;

/** Takes a paper: asks member-service first what only it can tell, since that may take a while, and then records it. */
@ApplicationScoped
class DecisionTaking {
    private final DecidingBodies bodies;
    private final Assessments assessments;
    private final Ratings ratings;
    private final DecisionRecording recording;

    DecisionTaking(DecidingBodies bodies, Assessments assessments, Ratings ratings, DecisionRecording recording) {
        this.bodies = bodies;
        this.assessments = assessments;
        this.ratings = ratings;
        this.recording = recording;
    }

    RecordedDecision take(DecisionRequest request) {
        var ids = ratingIds(request);
        var known = ids.stream().filter(Objects::nonNull).toList();
        var book = bodies.foresee(request, known);
        var origins = assessments.foresee(organisations(request, ids));
        return recording.record(new DecisionOrder(request, ids, book, origins));
    }

    /** Which rating a subject has in a campaign never changes; looked up once, for everybody who deals with the paper. */
    private List<UUID> ratingIds(DecisionRequest request) {
        var subjects = request.items().stream()
                .map(DecisionItemRequest::subject)
                .filter(Objects::nonNull)
                .toList();
        var found = ratings.find(request.campaignId(), subjects);
        List<UUID> ids = new ArrayList<>();
        for (var item : request.items()) ids.add(item.subject() == null ? item.ratingId() : found.get(item.subject()));
        return ids;
    }

    /** Persons are left out as far as the lines tell; their time does not depend on where a unit came from. */
    private static Set<UUID> organisations(DecisionRequest request, List<UUID> ids) {
        return IntStream.range(0, ids.size())
                .filter(at -> ids.get(at) != null)
                .filter(at -> request.items().get(at).subject() == null
                        || !request.items().get(at).subject().kind().person())
                .mapToObj(ids::get)
                .collect(Collectors.toSet());
    }
}
