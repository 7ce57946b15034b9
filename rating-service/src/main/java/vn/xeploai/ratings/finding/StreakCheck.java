package vn.xeploai.ratings.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.xeploai.ratings.fact.OtherRating;
import vn.xeploai.ratings.rule.Finding;
import vn.xeploai.ratings.rule.StreakRule;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.scheme.Streak;
import vn.xeploai.ratings.scheme.Tier;

/** Streaks of periods that end with a graded one, as two bad years in a row. */
record StreakCheck(Conclusion conclusion, Schemes schemes) {
    List<Finding> findings() {
        if (!conclusion.hasGrade()) return List.of();
        var subject = conclusion.subject();
        return conclusion.scheme().rules(Streak.class, subject.subjectKind()).stream()
                .filter(streak -> streak.period() == subject.period().kind())
                .flatMap(streak -> StreakRule.finding(conclusion.scheme().id(), streak, tiers(streak)).stream())
                .map(finding -> finding.about(subject.subject()))
                .toList();
    }

    /** The latest last. */
    private List<Optional<Tier>> tiers(Streak streak) {
        List<Optional<Tier>> tiers = new ArrayList<>();
        tiers.add(Optional.ofNullable(
                conclusion.scheme().tier(conclusion.subject().subjectKind(), conclusion.grade())));
        var ratings = conclusion.sheet().ratingsOfSubject();
        var period = conclusion.subject().period();
        while (tiers.size() < streak.length()) {
            period = before(period);
            tiers.add(tier(ratings, period));
        }
        Collections.reverse(tiers);
        return tiers;
    }

    private Optional<Tier> tier(List<OtherRating> ratings, Period period) {
        return ratings.stream()
                .filter(rating -> rating.period().equals(period))
                .flatMap(rating -> rating.tier(schemes).stream())
                .findFirst();
    }

    private static Period before(Period period) {
        if (period.quarter() == 0) return new Period(period.year() - 1, 0);
        return period.quarter() > 1
                ? new Period(period.year(), period.quarter() - 1)
                : new Period(period.year() - 1, 4);
    }
}
