package vn.xeploai.ratings.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.xeploai.ratings.rule.Finding.Breach;
import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.Rule.Streak;
import vn.xeploai.ratings.scheme.Severity;
import vn.xeploai.ratings.scheme.Tier;
import vn.xeploai.ratings.scheme.Truth;

/** Whether the last periods were all rated so (QĐ 24-QĐ/TW mục 8.1: two years running). */
public final class StreakRule {
    private StreakRule() {}

    /**
     * @param tiers of each period without a gap, the latest last; empty where the subject was not rated or nothing is known
     * @return UNKNOWN if one of the last periods is unknown and none of them rules the streak out
     */
    public static Truth test(Streak streak, List<Optional<Tier>> tiers) {
        var missing = Math.max(0, streak.length() - tiers.size());
        var last = tiers.subList(Math.max(0, tiers.size() - streak.length()), tiers.size());
        var known = last.stream()
                .map(tier -> tier.map(streak.tiers()::contains).map(Truth::of).orElse(Truth.UNKNOWN));
        return Truth.all(
                Stream.concat(known, Stream.generate(() -> Truth.UNKNOWN).limit(missing)));
    }

    /** The alert, if the streak certainly holds. */
    public static Optional<Finding> finding(String scheme, Streak streak, List<Optional<Tier>> tiers) {
        if (streak.severity() == Severity.OFF || test(streak, tiers) != Truth.TRUE) return Optional.empty();
        var words =
                new Label("%d kỳ liền".formatted(streak.length()), "periods in a row: %d".formatted(streak.length()));
        var actual = streak.length() + " × " + streak.tiers();
        return Optional.of(
                Finding.of(scheme, EffectiveRule.unchanged(streak), new Breach("< " + streak.length(), actual, words)));
    }
}
