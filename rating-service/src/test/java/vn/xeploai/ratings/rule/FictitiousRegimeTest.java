package vn.xeploai.ratings.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.ratings.rule.GradeAssessment.AssessmentOutcome;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.Facts;
import vn.xeploai.ratings.scheme.Quota;
import vn.xeploai.ratings.scheme.Regimes;
import vn.xeploai.ratings.scheme.Rule.Streak;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Tier;
import vn.xeploai.ratings.scheme.Truth;

/** A regime of which the Java code contains nothing: other grades, other points, other quotas. */
class FictitiousRegimeTest {
    private static final Scheme P2099 = Regimes.fictitious("P2099");

    @ParameterizedTest
    @CsvSource({
        "9, false, 12, PROPOSED, SAO",
        "9, true, 12, NO_RULE_FITS, ",
        "7.5, true, 12, PROPOSED, DAT",
        "4.9, false, 12, PROPOSED, CHUA",
        "9, false, 2, NOT_RATED, ",
    })
    void itsGradesAreProposed(
            BigDecimal points, boolean disciplined, long months, AssessmentOutcome outcome, String grade) {
        var facts = Facts.none()
                .with(Fact.POINTS, points)
                .with(Fact.DISCIPLINED_IN_YEAR, disciplined)
                .with(Fact.MEMBER_MONTHS, months);

        var assessment = GradeRule.assess(new GradeRule.Question(P2099, SubjectKind.MEMBER, facts));

        assertEquals(outcome, assessment.outcome());
        assertEquals(grade, assessment.grade());
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 0, 0", "5, 3, 3, 0, 0", "5, 4, 3, 0, 1", "1, 1, 1, 0, 0"})
    void itsQuotaAppliesToADistinction(int best, int distinguished, int quota, int raisable, int stepDown) {
        var rule = EffectiveRule.unchanged(Regimes.rule(P2099, Quota.class, "V15"));
        var counts = new TierCounts(best, 0, 3, 0, distinguished);

        var state = QuotaRule.answer(new QuotaRule.Question("P2099", rule, null, null), counts, TierCounts.NONE)
                .now();

        assertEquals(quota, state.quota());
        assertEquals(raisable, state.raisable());
        assertEquals(stepDown, state.stepDown());
    }

    @Test
    void itsPreconditionIsThreeYears() {
        var streak = Regimes.rule(P2099, Streak.class, "V26");
        var excellent = Optional.of(Tier.EXCELLENT);

        assertEquals(Truth.TRUE, StreakRule.test(streak, List.of(excellent, excellent, excellent)));
        assertEquals(Truth.UNKNOWN, StreakRule.test(streak, List.of(excellent, excellent)));
    }
}
