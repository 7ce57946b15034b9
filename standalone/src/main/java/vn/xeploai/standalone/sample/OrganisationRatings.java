package vn.xeploai.standalone.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rates organisations of one level for a year. */
final class OrganisationRatings {
    private static final int PERCENT_OUTSTANDING = 25;

    private final Vocabulary vocabulary;

    OrganisationRatings(int year) {
        this.vocabulary = Vocabulary.of(year);
    }

    /**
     * @param known grades by the key of a unit among them that are not to be drawn
     * @return one for each unit, in their order
     */
    List<SampleRating> of(List<SampleUnit> units, Map<String, String> known, Draw draw) {
        var places = split(units.size(), draw).grades(vocabulary.ofOrganisations());
        var grades = new HashMap<>(known);
        known.values().forEach(grade -> take(grade, places));
        for (var unit : draw.shuffled(units)) grades.computeIfAbsent(unit.key(), key -> places.remove(0));
        var ratings = units.stream()
                .map(unit -> SampleRating.rated(SubjectKind.of(unit), unit.key(), grades.get(unit.key())))
                .toList();
        return vocabulary.limitsOrganisations() ? ratings : withOutstanding(ratings, draw);
    }

    private GradeSplit split(int rated, Draw draw) {
        var weak = Math.min(rated / 2, draw.chance(25) ? 1 + rated / 15 : rated / 15);
        if (!vocabulary.limitsOrganisations()) {
            var best = (rated - weak) * draw.between(60, 85) / 100;
            return new GradeSplit(best, rated - weak - best, weak, 0);
        }
        return GradeSplit.underCeiling(rated, rated - weak, 0, vocabulary.ceilingPercent(), 100);
    }

    /** A known grade uses up one of its places; where there is none, the place of the next grade that has one. */
    private static void take(String grade, List<String> places) {
        if (places.remove(grade)) return;
        places.remove(0);
    }

    private List<SampleRating> withOutstanding(List<SampleRating> ratings, Draw draw) {
        var best = ratings.stream()
                .filter(rating ->
                        rating.grade().equals(vocabulary.ofOrganisations().get(0)))
                .toList();
        var chosen = draw.shuffled(best).subList(0, best.size() * PERCENT_OUTSTANDING / 100);
        var marked = new ArrayList<SampleRating>();
        for (var rating : ratings) marked.add(chosen.contains(rating) ? rating.asOutstanding() : rating);
        return marked;
    }
}
