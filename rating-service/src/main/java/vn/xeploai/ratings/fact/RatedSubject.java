package vn.xeploai.ratings.fact;

import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.ratings.rating.RatingState;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Track;

/**
 * A subject of a campaign with its rating, its line on the roster and its unit, as recorded at an instant.
 *
 * @param leads of persons rated in their posts, whether one of the posts is a leading one
 * @param foundedOn the founding of the unit of the roster
 * @param closed whether the campaign is closed
 * @param changedWithoutDecision whether a published grade was changed without naming the decision to be replaced, and no later decision
 *     replaced it
 */
public record RatedSubject(
        UUID ratingId,
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
        boolean changedWithoutDecision) {
    public Period period() {
        return Period.valueOf(periodText);
    }

    public Subject subject() {
        return new Subject(subjectKind, subjectId);
    }
}
