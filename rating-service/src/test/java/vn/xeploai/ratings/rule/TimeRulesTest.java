package vn.xeploai.ratings.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.Regimes;
import vn.xeploai.ratings.scheme.Rule.Deadline;
import vn.xeploai.ratings.scheme.Rule.Streak;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Tier;
import vn.xeploai.ratings.scheme.Truth;

class TimeRulesTest {
    private static final OverlayReference OVERLAY =
            new OverlayReference("Ban Thường vụ Đảng ủy", "5-HD/ĐU", LocalDate.of(2025, 11, 20));

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, 2025, 6",
        "2025-07-01, 2025, 6",
        "2025-07-02, 2025, 5",
        "2025-12-31, 2025, 0",
        "2024-08-31, 2025, 16",
        "2025-10-01, 2026-Q1, 6",
        "2025-10-02, 2026-Q1, 5",
    })
    void monthsRunToTheDayAfterThePeriod(LocalDate since, String period, long months) {
        assertEquals(months, Period.valueOf(period).monthsSince(since));
    }

    @ParameterizedTest
    @CsvSource({"2025-07-01, ", "2025-07-02, ADMITTED_UNDER_SIX_MONTHS"})
    void exactlySixMonthsAreEnough(LocalDate admitted, String reason) {
        var months = Period.valueOf("2025").monthsSince(admitted);
        var facts = Situations.aMember().with(Fact.MEMBER_MONTHS, months);
        var question = new GradeRule.Question(Regimes.released("P2025"), SubjectKind.MEMBER, facts);

        assertEquals(Optional.ofNullable(reason), ExemptionRule.reason(question));
    }

    @ParameterizedTest
    @CsvSource({
        "P2025, V20a, 2025, 2025-12-30, ", "P2025, V20a, 2025, 2025-12-31, < 2025-12-31",
        "P2025, V20b, 2025, 2026-01-14, ", "P2025, V20b, 2025, 2026-01-15, < 2026-01-15",
        "P2025, V20c, 2025, 2026-02-01, < 2026-02-01", "P2026, V20e, 2026-Q1, 2026-03-14, ",
        "P2026, V20e, 2026-Q4, 2026-12-15, < 2026-12-15", "S2020, V20, 2022, 2022-12-15, < 2022-12-15",
    })
    void whatIsDueBeforeADayIsLateOnIt(String scheme, String id, String period, LocalDate done, String expected) {
        var deadline = EffectiveRule.unchanged(Regimes.rule(Regimes.released(scheme), Deadline.class, id));

        var finding = DeadlineRule.finding(scheme, deadline, Period.valueOf(period), done);

        assertEquals(Optional.ofNullable(expected), finding.map(Finding::expected));
    }

    @Test
    void anAuthorityMaySetAnEarlierDay() {
        var rule = Regimes.rule(Regimes.released("P2025"), Deadline.class, "V20a");
        var earlier = new DeadlineAdjustment(12, 20, 0).apply(rule, OVERLAY);

        var finding = DeadlineRule.finding("P2025", earlier, Period.valueOf("2025"), LocalDate.of(2025, 12, 20));

        assertEquals(OVERLAY, finding.orElseThrow().overlay());
        assertThrows(IllegalArgumentException.class, () -> new DeadlineAdjustment(2, 29, 1).apply(rule, OVERLAY));
        assertThrows(IllegalArgumentException.class, () -> new DeadlineAdjustment(13, 1, 0).apply(rule, OVERLAY));
    }

    @Test
    void aDeadlineOfAQuarterDoesNotApplyToAYear() {
        var quarterly = EffectiveRule.unchanged(Regimes.rule(Regimes.released("P2026"), Deadline.class, "V20e"));
        var year = Period.valueOf("2026");

        assertThrows(IllegalArgumentException.class, () -> DeadlineRule.finding("P2026", quarterly, year, year.to()));
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_COMPLETED NOT_COMPLETED, TRUE",
        "GOOD NOT_COMPLETED, FALSE",
        "NOT_COMPLETED GOOD, FALSE",
        "NOT_COMPLETED GOOD NOT_COMPLETED, FALSE",
        "GOOD NOT_COMPLETED NOT_COMPLETED, TRUE",
        "? NOT_COMPLETED, UNKNOWN",
        "NOT_COMPLETED ?, UNKNOWN",
        "? GOOD, FALSE",
        "NOT_COMPLETED, UNKNOWN",
        "GOOD, FALSE",
    })
    void twoYearsInARow(String tiers, Truth truth) {
        var streak = Regimes.rule(Regimes.released("P2019"), Streak.class, "V30");
        var history = Arrays.stream(tiers.split(" "))
                .map(tier -> tier.equals("?") ? Optional.<Tier>empty() : Optional.of(Tier.valueOf(tier)))
                .toList();

        assertEquals(truth, StreakRule.test(streak, history));
        assertEquals(
                truth == Truth.TRUE,
                StreakRule.finding("P2019", streak, history).isPresent());
    }

    @Test
    void aQuarterNotCompletedWarnsOfAnExcellentYear() {
        var facts = Situations.aMember().with(Fact.QUARTERS_NOT_COMPLETED, 1);
        var question = new GradeRule.Question(Regimes.released("P2026"), SubjectKind.MEMBER, facts);

        assertTrue(GradeRule.findings(question, "HTXSNV").stream()
                .anyMatch(finding -> finding.rule().equals("V31a")));
        assertTrue(GradeRule.findings(question, "HTTNV").isEmpty());
    }
}
