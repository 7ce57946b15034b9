package vn.xeploai.ratings.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import vn.xeploai.ratings.competence.Competences;

/** Takes a paper: asks first who is competent, since that may take a while, and then records it. */
@ApplicationScoped
class DecisionTaking {
    private final Competences competences;
    private final DecisionRecording recording;

    DecisionTaking(Competences competences, DecisionRecording recording) {
        this.competences = competences;
        this.recording = recording;
    }

    RecordedDecision take(DecisionRequest request) {
        var subjects = request.items().stream()
                .map(DecisionItemRequest::subject)
                .filter(Objects::nonNull)
                .toList();
        var ratings = request.items().stream()
                .map(DecisionItemRequest::ratingId)
                .filter(Objects::nonNull)
                .toList();
        var book = competences.foresee(request.campaignId(), subjects, ratings, request.date());
        return recording.record(new DecisionOrder(request, book.orElse(null)));
    }
}
