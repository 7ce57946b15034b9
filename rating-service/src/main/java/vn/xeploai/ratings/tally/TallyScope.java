package vn.xeploai.ratings.tally;

import java.time.OffsetDateTime;
import java.util.UUID;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.Track;

/**
 * What is counted: the campaigns of a period and track, or one campaign, at or below a unit, as known at an instant.
 *
 * @param campaign null for all of the period
 */
record TallyScope(UUID under, Period period, Track track, UUID campaign, OffsetDateTime knownAt) {
    /** The same question to the campaigns of another track. */
    TallyScope of(Track other) {
        return new TallyScope(under, period, other, null, knownAt);
    }
}
