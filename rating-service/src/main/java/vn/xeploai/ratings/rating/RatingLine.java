package vn.xeploai.ratings.rating;

import java.time.Instant;
import java.util.UUID;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Track;

/** A line of the stream of ratings. The values of a row are sent as the text that the database returns, since there may be millions of them. */
sealed interface RatingLine {
    String line();

    record Header(String line, UUID under, Period period, Track track, SubjectKind subjectKind, Instant knownAt)
            implements RatingLine {}

    record Row(
            String line,
            String subjectId,
            String unitId,
            String campaignId,
            String state,
            String grade,
            String distinction,
            String notRatedReason,
            String decidedOn)
            implements RatingLine {}
}
