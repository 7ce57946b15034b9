package vn.xeploai.ratings.tally;

import java.time.OffsetDateTime;
import java.util.UUID;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.Track;

/**
 * What is counted: the campaigns of a period and track, or one campaign, at or below a unit, as recorded at an instant. Public, since Jdbi
 * binds the methods of public types only.
 *
 * @param campaign null for all of the period
 */
public record TallyScope(UUID under, Period period, Track track, UUID campaign, OffsetDateTime knownAt) {
    /** The same scope in the campaigns of another track. */
    TallyScope of(Track other) {
        return new TallyScope(under, period, other, null, knownAt);
    }

    public String periodText() {
        return period.toString();
    }
}
