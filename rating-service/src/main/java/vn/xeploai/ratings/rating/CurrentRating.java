package vn.xeploai.ratings.rating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.ratings.scheme.Step;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * The current state of a rating. It cannot change while the rating is locked.
 *
 * @param decisionId the document by which it is decided; null if there is none
 * @param decidedOn the date of that document, or of the one with a note that a subject is not rated; null if there is none
 * @param since when it last changed
 * @param byUnit the unit that changed it last; null if the subject or a roster did
 */
public record CurrentRating(
        UUID ratingId,
        UUID campaignId,
        SubjectKind subjectKind,
        UUID subjectId,
        UUID unitId,
        RatingState state,
        UUID decisionId,
        LocalDate decidedOn,
        Step returnedTo,
        RatingState heldState,
        String complaint,
        Instant since,
        UUID byUnit) {
    /** Whether a document has decided it: only a document that names that one can change it. */
    public boolean decidedByDocument() {
        return decisionId != null && (state.decided() || state == RatingState.NOT_RATED);
    }

    public Position position() {
        return new Position(state, returnedTo, heldState, complaint != null, decidedByDocument());
    }

    public Subject subject() {
        return new Subject(subjectKind, subjectId);
    }
}
