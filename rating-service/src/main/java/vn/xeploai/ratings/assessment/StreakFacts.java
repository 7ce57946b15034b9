package vn.xeploai.ratings.assessment;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.xeploai.ratings.rule.Finding;
import vn.xeploai.ratings.rule.StreakRule;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.Streak;
import vn.xeploai.ratings.scheme.Tier;

/** Rows of periods that end with the judged one (V30, V31). */
@Singleton
class StreakFacts {
    private final OtherFacts others;

    StreakFacts(OtherFacts others) {
        this.others = others;
    }

    List<Finding> findings(Judged judged, List<OtherRating> ratings) {
        if (!judged.hasGrade()) return List.of();
        var row = judged.row();
        return judged.scheme().rules(Streak.class, row.subjectKind()).stream()
                .filter(streak -> streak.period() == row.period().kind())
                .flatMap(streak ->
                        StreakRule.finding(judged.scheme().id(), streak, tiers(judged, streak, ratings)).stream())
                .map(finding -> finding.about(row.subject()))
                .toList();
    }

    /** The latest last. */
    private List<Optional<Tier>> tiers(Judged judged, Streak streak, List<OtherRating> ratings) {
        List<Optional<Tier>> tiers = new ArrayList<>();
        tiers.add(Optional.ofNullable(judged.scheme().tier(judged.row().subjectKind(), judged.grade())));
        var period = judged.row().period();
        while (tiers.size() < streak.length()) {
            period = before(period);
            tiers.add(others.tierOf(judged.row(), ratings, period));
        }
        Collections.reverse(tiers);
        return tiers;
    }

    private static Period before(Period period) {
        if (period.quarter() == 0) return new Period(period.year() - 1, 0);
        return period.quarter() > 1
                ? new Period(period.year(), period.quarter() - 1)
                : new Period(period.year() - 1, 4);
    }
}
