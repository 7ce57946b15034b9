package vn.xeploai.ratings.fact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.xeploai.ratings.rating.RatingState;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Tier;
import vn.xeploai.ratings.scheme.Track;

/**
 * A rating of the same member or unit, in any campaign and in whatever capacity.
 *
 * @param decidedOn null where it was never decided
 */
public record OtherRating(
        UUID ratingId,
        UUID subjectId,
        SubjectKind subjectKind,
        String periodText,
        Track track,
        String schemeId,
        int schemeRevision,
        RatingState state,
        String grade,
        LocalDate decidedOn) {
    public Period period() {
        return Period.valueOf(periodText);
    }

    public boolean concluded() {
        return state.decided() || state == RatingState.NOT_RATED;
    }

    /** Whether it was concluded on or before a day. */
    public boolean concludedBy(LocalDate day) {
        return concluded() && (decidedOn == null || !decidedOn.isAfter(day));
    }

    /** Empty where no grade counts. */
    public Optional<Tier> tier(Schemes schemes) {
        if (!state.decided()) return Optional.empty();
        return Optional.ofNullable(schemes.get(schemeId, schemeRevision).tier(subjectKind, grade));
    }
}
