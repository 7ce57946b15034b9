package vn.xeploai.ratings.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.ratings.scheme.CriteriaAnnex;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.Points;
import vn.xeploai.ratings.scheme.Regimes;
import vn.xeploai.ratings.scheme.SubjectKind;

class PointsRuleTest {
    private static final Points POINTS = Regimes.released("P2025").points();
    private static final CriteriaAnnex LEADERS = POINTS.annex("PHU_LUC_3").orElseThrow();
    private static final Overlay OVERLAY = new Overlay("Ban Thường vụ Thành ủy", "77-QĐ/TU", LocalDate.of(2025, 11, 1));

    @ParameterizedTest
    @CsvSource({
        "28, 65, 93, ''", "30, 70, 100, ''", "31, 65, 96, GENERAL_POINTS = 0 … 30",
                "30, 71, 101, POINTS = 0 … 100; TASK_POINTS = 0 … 70",
        "28, 65, 92, POINTS = 93", "-1, 65, 64, GENERAL_POINTS = 0 … 30", "28, , 93, ''", "28, 65, , ''",
    })
    void groupsAndTotal(BigDecimal general, BigDecimal tasks, BigDecimal total, String expected) {
        var facts = told(
                told(told(Facts.none(), Fact.GENERAL_POINTS, general), Fact.TASK_POINTS, tasks), Fact.POINTS, total);

        var findings = PointsRule.findings(new GradeQuestion(Regimes.released("P2025"), SubjectKind.MEMBER, facts));

        assertEquals(
                expected,
                String.join("; ", findings.stream().map(Finding::expected).toList()));
    }

    private static Facts told(Facts facts, Fact fact, BigDecimal number) {
        return number == null ? facts : facts.with(fact, number);
    }

    @Test
    void anAuthorityDividesThePoints() {
        var divided =
                new WeightAdjustment(Map.of("POLITICS", 10, "ETHICS", 10, "CAPACITY", 10)).apply(LEADERS, OVERLAY);
        var scores = Map.of(
                "GENERAL",
                new BigDecimal(28),
                "POLITICS",
                new BigDecimal(10),
                "ETHICS",
                new BigDecimal(11),
                "CAPACITY",
                new BigDecimal(8));

        var findings = PointsRule.findings("P2025", POINTS, divided, scores);

        assertEquals(
                List.of("ETHICS = 0 … 10", "GENERAL = 29"),
                findings.stream().map(Finding::expected).toList());
        assertEquals(
                List.of(OVERLAY, OVERLAY),
                findings.stream().map(Finding::overlay).toList());
    }

    @Test
    void pointsNotDividedAreOnlyAddedUp() {
        var scores = Map.of("GENERAL", new BigDecimal(29), "POLITICS", new BigDecimal(9), "ETHICS", new BigDecimal(11));

        assertEquals(List.of(), PointsRule.findings("P2025", POINTS, Adjusted.none(LEADERS), scores));
    }

    @Test
    void partsSumToTheirWhole() {
        var tooMany = new WeightAdjustment(Map.of("POLITICS", 10, "ETHICS", 10, "CAPACITY", 11));
        var tooFew = new WeightAdjustment(Map.of("POLITICS", 10));
        var more = new WeightAdjustment(Map.of("TASKS", 80));
        var unknown = new WeightAdjustment(Map.of("BEAUTY", 10));
        var moved = new WeightAdjustment(Map.of("GENERAL", 20, "TASKS", 80)).apply(LEADERS, OVERLAY);

        for (var wrong : List.of(tooMany, tooFew, more, unknown)) {
            assertThrows(IllegalArgumentException.class, () -> wrong.apply(LEADERS, OVERLAY));
        }
        assertEquals(20, moved.rule().groups().get(0).maximum());
    }
}
