package vn.xeploai.ratings.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.ratings.fact.Disciplines.Below;
import vn.xeploai.ratings.fact.Disciplines.Discipline;
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.scheme.Tier;

/**
 * The year in which a discipline counts. That it counted in a year before it was decided is believed only if a rating of that year used it:
 * it is in the worst tier, or was decided with the discipline at hand. Otherwise the discipline counts in the year in which it was decided.
 *
 * @param ratings of the disciplined, by their ids
 */
record UsedYears(Map<UUID, List<OtherRating>> ratings, Schemes schemes) {
    /** The disciplined of whom the ratings are needed. */
    static Set<UUID> asked(List<Discipline> disciplines, List<Below> below) {
        var own = disciplines.stream()
                .filter(one -> isEarlier(one.usedInYear(), one.decidedOn()))
                .map(Discipline::subjectId);
        var ofUnits = below.stream()
                .filter(one -> isEarlier(one.usedInYear(), one.decidedOn()))
                .map(Below::subjectId);
        return Stream.concat(own, ofUnits).collect(Collectors.toSet());
    }

    private static boolean isEarlier(int year, LocalDate decidedOn) {
        return year < decidedOn.getYear();
    }

    int of(UUID subject, LocalDate decidedOn, int usedInYear) {
        if (!isEarlier(usedInYear, decidedOn)) return usedInYear;
        var used = ratings.getOrDefault(subject, List.of()).stream()
                .filter(rating -> rating.period().year() == usedInYear)
                .anyMatch(rating -> used(rating, decidedOn));
        return used ? usedInYear : decidedOn.getYear();
    }

    private boolean used(OtherRating rating, LocalDate disciplinedOn) {
        if (!rating.state().decided()) return false;
        return rating.tier(schemes).filter(Tier.NOT_COMPLETED::equals).isPresent()
                || rating.decidedOn() == null
                || !rating.decidedOn().isBefore(disciplinedOn);
    }
}
