package vn.xeploai.ratings.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.xeploai.ratings.rule.QuotaAnswer.QuotaState;
import vn.xeploai.ratings.scheme.Quota;
import vn.xeploai.ratings.scheme.Quota.QuotaBase;
import vn.xeploai.ratings.scheme.Quota.QuotaRounding;
import vn.xeploai.ratings.scheme.Regimes;

class QuotaPropertiesTest {
    private static final int MANY = 400;

    @Property
    void theNumberToStepDownIsTheLeastPossible(
            @ForAll @IntRange(max = MANY) int excellent,
            @ForAll @IntRange(max = MANY) int good,
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll QuotaRounding rounding) {
        var down = state(QuotaBase.T, rounding, percent, TierCounts.of(excellent, good, 0, 0))
                .stepDown();

        assertTrue(excellent - down <= rounded(percent * (good + down), rounding));
        assertTrue(down == 0 || excellent - down + 1 > rounded(percent * (good + down - 1), rounding));
    }

    @Property
    void onAFixedBaseExactlyTheExcessStepsDown(
            @ForAll @IntRange(max = MANY) int excellent,
            @ForAll @IntRange(max = MANY) int good,
            @ForAll @IntRange(max = MANY) int completed,
            @ForAll QuotaRounding rounding) {
        var counts = TierCounts.of(excellent, good, completed, 0);

        var plus = state(QuotaBase.T_PLUS, rounding, 20, counts);
        var rated = state(QuotaBase.RATED, rounding, 20, counts);

        assertEquals(Math.max(0, excellent - rounded(20 * (excellent + good), rounding)), plus.stepDown());
        assertEquals(Math.max(0, excellent - rounded(20 * (excellent + good + completed), rounding)), rated.stepDown());
    }

    @Property
    void quotasAreMonotone(
            @ForAll @IntRange(max = MANY) int excellent,
            @ForAll @IntRange(max = MANY) int good,
            @ForAll @IntRange(max = MANY) int completed,
            @ForAll @IntRange(min = 1, max = 99) int percent) {
        var counts = TierCounts.of(excellent, good, completed, 0);
        var more = TierCounts.of(excellent, good + 1, completed, 0);
        for (var base : QuotaBase.values()) {
            var floor = state(base, QuotaRounding.FLOOR, percent, counts).quota();
            var half = state(base, QuotaRounding.HALF_UP, percent, counts).quota();
            var ceil = state(base, QuotaRounding.CEIL, percent, counts).quota();

            assertTrue(floor <= half && half <= ceil && ceil <= floor + 1);
            assertTrue(floor <= state(base, QuotaRounding.FLOOR, percent, more).quota());
            assertTrue(floor
                    <= state(base, QuotaRounding.FLOOR, percent + 1, counts).quota());
        }
        var literal = state(QuotaBase.T, QuotaRounding.FLOOR, percent, counts).quota();
        var plus = state(QuotaBase.T_PLUS, QuotaRounding.FLOOR, percent, counts).quota();
        assertTrue(literal <= plus
                && plus
                        <= state(QuotaBase.RATED, QuotaRounding.FLOOR, percent, counts)
                                .quota());
    }

    @Property
    void asManyCanBeRaisedAsTheQuotaAllows(
            @ForAll @IntRange(max = MANY) int excellent,
            @ForAll @IntRange(max = MANY) int good,
            @ForAll QuotaRounding rounding) {
        var raised = state(QuotaBase.T, rounding, 20, TierCounts.of(excellent, good, 0, 0))
                .raisable();

        var after = state(QuotaBase.T, rounding, 20, TierCounts.of(excellent + raised, good - raised, 0, 0));

        assertTrue(raised == 0 || !after.exceeded());
        assertEquals(0, after.raisable());
    }

    private static int rounded(int hundredths, QuotaRounding rounding) {
        return switch (rounding) {
            case FLOOR -> hundredths / 100;
            case HALF_UP -> (hundredths + 50) / 100;
            case CEIL -> (hundredths + 99) / 100;
        };
    }

    private static QuotaState state(QuotaBase base, QuotaRounding rounding, int percent, TierCounts counts) {
        var overlay = new OverlayReference("Tỉnh ủy", "1-QĐ/TU", LocalDate.of(2025, 1, 1));
        var quota = Regimes.rule(Regimes.released("P2025"), Quota.class, "V15");
        var rule = new QuotaAdjustment(base, rounding, null, BigDecimal.valueOf(percent, 2)).apply(quota, overlay);
        return QuotaRule.answer(new QuotaRule.Question("P2025", rule, null, null), counts, TierCounts.NONE)
                .now();
    }
}
