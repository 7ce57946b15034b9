package vn.xeploai.ratings.assessment;

import java.util.UUID;
import vn.xeploai.ratings.rating.RatingState;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.Track;

/** Ratings as they are read. */
final class Rows {
    private Rows() {}

    /** A subject about whom nothing is known but where it is. */
    static AssessedRow of(Subject subject, UUID unit, String period, String scheme) {
        return new AssessedRow(
                UUID.randomUUID(),
                UUID.randomUUID(),
                subject.kind(),
                subject.id(),
                unit,
                RatingState.PENDING,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                period,
                Track.PARTY,
                scheme,
                1,
                false,
                false,
                false);
    }
}
