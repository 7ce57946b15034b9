package vn.xeploai.ratings.assessment;

import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.ratings.rating.RatingState;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Track;

/**
 * One rating as known at an instant, with what the roster and the tree say of its subject.
 *
 * @param leads of whoever is rated in his posts, whether one of them is a leading one
 * @param foundedOn of the unit of the roster
 * @param closed whether the campaign is closed
 * @param changedWithoutPaper whether a published grade was changed by something that named no decision to replace, and by no paper since
 *     that did
 */
record AssessedRow(
        UUID id,
        UUID campaignId,
        SubjectKind subjectKind,
        UUID subjectId,
        UUID unitId,
        RatingState state,
        String grade,
        String notRatedReason,
        String standing,
        LocalDate admittedOn,
        LocalDate decidedOn,
        UUID temporaryUnitId,
        Boolean leads,
        LocalDate foundedOn,
        String periodText,
        Track track,
        String schemeId,
        int schemeRevision,
        boolean closed,
        boolean onHold,
        boolean changedWithoutPaper) {
    Period period() {
        return Period.valueOf(periodText);
    }

    Subject subject() {
        return new Subject(subjectKind, subjectId);
    }
}
