package vn.xeploai.ratings.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.xeploai.ratings.assessment.Assessments;
import vn.xeploai.ratings.competence.Competences;
import vn.xeploai.ratings.rating.Ratings;
import vn.xeploai.ratings.scheme.Subject;

/** Takes a paper: asks member-service first what only it can tell, since that may take a while, and then records it. */
@ApplicationScoped
class DecisionTaking {
    private final Competences competences;
    private final Assessments assessments;
    private final Ratings ratings;
    private final DecisionRecording recording;

    DecisionTaking(Competences competences, Assessments assessments, Ratings ratings, DecisionRecording recording) {
        this.competences = competences;
        this.assessments = assessments;
        this.ratings = ratings;
        this.recording = recording;
    }

    RecordedDecision take(DecisionRequest request) {
        var subjects = request.items().stream()
                .map(DecisionItemRequest::subject)
                .filter(Objects::nonNull)
                .toList();
        var named = request.items().stream()
                .map(DecisionItemRequest::ratingId)
                .filter(Objects::nonNull)
                .toList();
        var book = competences.foresee(request.campaignId(), subjects, named, request.date());
        var origins = assessments.foresee(organisations(request.campaignId(), subjects, named));
        return recording.record(new DecisionOrder(request, book.orElse(null), origins));
    }

    /** Persons are left out as far as the lines tell; their time does not depend on where a unit came from. */
    private Set<UUID> organisations(UUID campaignId, List<Subject> subjects, List<UUID> named) {
        var organisations =
                subjects.stream().filter(subject -> !subject.kind().person()).toList();
        var ids = new HashSet<>(named);
        ids.addAll(ratings.find(campaignId, organisations).values());
        return ids;
    }
}
