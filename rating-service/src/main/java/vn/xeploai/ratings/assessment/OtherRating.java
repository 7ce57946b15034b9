package vn.xeploai.ratings.assessment;

import java.util.UUID;
import vn.xeploai.ratings.rating.RatingState;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Track;

/** Another rating with the same subject's id: in another period, or as an official. */
record OtherRating(
        UUID id,
        UUID subjectId,
        SubjectKind subjectKind,
        String periodText,
        Track track,
        String schemeId,
        int schemeRevision,
        RatingState state,
        String grade) {
    Period period() {
        return Period.valueOf(periodText);
    }

    boolean concluded() {
        return state.decided() || state == RatingState.NOT_RATED;
    }
}
