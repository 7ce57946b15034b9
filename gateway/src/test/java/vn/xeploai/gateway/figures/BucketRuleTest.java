package vn.xeploai.gateway.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.gateway.source.SubjectCount;
import vn.xeploai.gateway.testing.Facts;

class BucketRuleTest {
    private final BucketRule rule = new BucketRule(Facts.scheme());

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // state, grade, reason, submitted -> rated, exempt, notRated, notReported, provisional, reason
                "DECIDED,     HTTNV, -,                    true,  5, 0, 0, 0, 0, -",
                "PUBLISHED,   HTTNV, -,                    true,  5, 0, 0, 0, 0, -",
                "NOT_RATED,   -,     EXEMPT_FROM_ACTIVITY, true,  0, 5, 0, 0, 0, EXEMPT_FROM_ACTIVITY",
                "NOT_RATED,   -,     SUSPENDED,            true,  0, 0, 5, 0, 0, SUSPENDED",
                "NOT_RATED,   -,     A_LATER_ONE,          true,  0, 0, 5, 0, 0, A_LATER_ONE",
                "PENDING,     -,     -,                    true,  0, 0, 5, 0, 0, UNDECIDED",
                "PROPOSED,    -,     -,                    true,  0, 0, 5, 0, 0, UNDECIDED",
                "RETURNED,    -,     -,                    true,  0, 0, 5, 0, 0, UNDECIDED",
                "ON_HOLD,     -,     -,                    true,  0, 0, 5, 0, 0, UNDER_VERIFICATION",
                "CANCELLED,   -,     -,                    true,  0, 0, 5, 0, 0, RE_RATING",
                "OFF_ROSTER,  -,     -,                    true,  0, 0, 0, 0, 0, -",
                "DECIDED,     HTTNV, -,                    false, 0, 0, 0, 5, 5, -",
                "NOT_RATED,   -,     EXEMPT_FROM_ACTIVITY, false, 0, 0, 0, 5, 0, -",
                "PENDING,     -,     -,                    false, 0, 0, 0, 5, 0, -",
                "OFF_ROSTER,  -,     -,                    false, 0, 0, 0, 0, 0, -",
            })
    void everySubjectCountsInOneBucket(
            String state,
            String grade,
            String reason,
            boolean submitted,
            long rated,
            long exempt,
            long notRated,
            long notReported,
            long provisional,
            String counted) {
        var figures = rule.figures(new SubjectCount("MEMBER", state, grade, null, reason, submitted, 5))
                .of(SubjectKind.MEMBER);

        assertEquals(rated, figures.rated());
        assertEquals(exempt, figures.exempt());
        assertEquals(notRated, figures.notRated());
        assertEquals(notReported, figures.notReported());
        assertEquals(provisional, Sums.total(figures.provisional()));
        var reasons = Sums.plus(figures.exemptReasons(), figures.notRatedReasons());
        assertEquals(counted, reasons.isEmpty() ? null : reasons.firstKey());
    }

    @ParameterizedTest
    @CsvSource({"LEADER", "COLLECTIVE", "OFFICIAL", "AGENCY"})
    void kindsOfOtherBlocksAreCountedNowhere(String kind) {
        var figures = rule.figures(new SubjectCount(kind, "DECIDED", "HTTNV", null, null, true, 5));

        assertEquals(UnitFigures.NONE, figures);
    }
}
