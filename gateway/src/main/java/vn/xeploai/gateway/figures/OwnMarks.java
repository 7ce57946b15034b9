package vn.xeploai.gateway.figures;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import vn.xeploai.gateway.source.UnitTally;

/**
 * The grade of a unit as an organisation.
 *
 * @param submitted the grade once submitted; null before
 * @param provisional the grade that is decided but not submitted yet; null if there is none
 */
public record OwnMarks(Mark submitted, Mark provisional) {
    public static final OwnMarks NONE = new OwnMarks(null, null);

    /** @param tallies of one unit, in whichever campaigns */
    public static OwnMarks of(List<UnitTally> tallies) {
        return new OwnMarks(first(tallies, UnitTally.OwnRating::submitted), first(tallies, own -> !own.submitted()));
    }

    private static Mark first(List<UnitTally> tallies, Predicate<UnitTally.OwnRating> wanted) {
        return tallies.stream()
                .map(UnitTally::own)
                .filter(Objects::nonNull)
                .filter(UnitTally.OwnRating::decided)
                .filter(wanted)
                .map(own -> new Mark(own.grade(), own.distinction()))
                .sorted()
                .findFirst()
                .orElse(null);
    }
}
