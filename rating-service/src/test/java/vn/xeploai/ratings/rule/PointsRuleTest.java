package vn.xeploai.ratings.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.Facts;
import vn.xeploai.ratings.scheme.Points;
import vn.xeploai.ratings.scheme.Points.CriteriaAnnex;
import vn.xeploai.ratings.scheme.Regimes;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Tier;

class PointsRuleTest {
    private static final Points POINTS = Regimes.released("P2025").points();
    private static final CriteriaAnnex LEADERS = POINTS.annex("PHU_LUC_3").orElseThrow();
    private static final OverlayReference OVERLAY =
            new OverlayReference("Ban Thường vụ Thành ủy", "77-QĐ/TU", LocalDate.of(2025, 11, 1));

    @ParameterizedTest
    @CsvSource({
        "28, 65, 93, ''", "30, 70, 100, ''", "31, 65, 96, GENERAL_POINTS = 0 … 30",
                "30, 71, 101, POINTS = 0 … 100; TASK_POINTS = 0 … 70",
        "28, 65, 92, POINTS = 93", "-1, 65, 64, GENERAL_POINTS = 0 … 30", "28, , 93, ''", "28, 65, , ''",
    })
    void groupsAndTotal(BigDecimal general, BigDecimal tasks, BigDecimal total, String expected) {
        var facts = with(
                with(with(Facts.none(), Fact.GENERAL_POINTS, general), Fact.TASK_POINTS, tasks), Fact.POINTS, total);

        var findings =
                PointsRule.findings(new GradeRule.Question(Regimes.released("P2025"), SubjectKind.MEMBER, facts));

        assertEquals(
                expected,
                String.join("; ", findings.stream().map(Finding::expected).toList()));
    }

    private static Facts with(Facts facts, Fact fact, BigDecimal number) {
        return number == null ? facts : facts.with(fact, number);
    }

    @Test
    void anAuthorityDividesThePoints() {
        var divided = weights("PHU_LUC_3", Map.of("POLITICS", 10, "ETHICS", 10, "CAPACITY", 10), Map.of())
                .apply(POINTS);
        var scores = Map.of(
                "GENERAL",
                new BigDecimal(28),
                "POLITICS",
                new BigDecimal(10),
                "ETHICS",
                new BigDecimal(11),
                "CAPACITY",
                new BigDecimal(8));

        var findings =
                PointsRule.findings("P2025", divided, divided.annex("PHU_LUC_3").orElseThrow(), scores);

        assertEquals(
                List.of("ETHICS = 0 … 10", "GENERAL = 29"),
                findings.stream().map(Finding::expected).toList());
        assertEquals(POINTS.annex("PHU_LUC_4"), divided.annex("PHU_LUC_4"));
    }

    @Test
    void undividedPointsAreOnlyAddedUp() {
        var scores = Map.of("GENERAL", new BigDecimal(29), "POLITICS", new BigDecimal(9), "ETHICS", new BigDecimal(11));

        assertEquals(List.of(), PointsRule.findings("P2025", POINTS, LEADERS, scores));
    }

    private static WeightAdjustment weights(
            String annex, Map<String, Integer> maxima, Map<Tier, BigDecimal> thresholds) {
        return new WeightAdjustment(annex, maxima, thresholds, List.of());
    }

    private static Map<Tier, BigDecimal> from(Tier tier, int points) {
        return Map.of(tier, BigDecimal.valueOf(points));
    }

    @Test
    void partsSumToTheirWholeAndTiersKeepTheirOrder() {
        for (var wrong : List.of(
                weights("PHU_LUC_3", Map.of("POLITICS", 10, "ETHICS", 10, "CAPACITY", 11), Map.of()),
                weights("PHU_LUC_3", Map.of("POLITICS", 10), Map.of()),
                weights("PHU_LUC_3", Map.of("TASKS", 80), Map.of()),
                weights("PHU_LUC_3", Map.of("BEAUTY", 10), Map.of()),
                weights("PHU_LUC_9", Map.of("GENERAL", 30), Map.of()),
                weights(null, Map.of("POLITICS", 10, "ETHICS", 10, "CAPACITY", 10), Map.of()),
                weights(null, Map.of(), from(Tier.GOOD, 90)),
                weights(null, Map.of(), from(Tier.EXCELLENT, 100)),
                weights(null, Map.of(), from(Tier.NOT_COMPLETED, 10)))) {
            assertThrows(IllegalArgumentException.class, () -> wrong.apply(POINTS), wrong.toString());
        }
    }

    /** 20 + 80 points, and 90/80/50, as QĐ 212/2025/QĐ-UBND of Hải Phòng has them. */
    @Test
    void anAuthoritySetsAScaleOfItsOwn() {
        var local = EffectiveScheme.unchanged(Regimes.released("P2025"))
                .with(weights(null, Map.of("GENERAL", 20, "TASKS", 80), from(Tier.GOOD, 80)), OVERLAY);
        var facts =
                with(with(Facts.none(), Fact.GENERAL_POINTS, new BigDecimal(21)), Fact.TASK_POINTS, new BigDecimal(75));

        var findings =
                local.named(PointsRule.findings(new GradeRule.Question(local.scheme(), SubjectKind.MEMBER, facts)));

        assertEquals(
                List.of("GENERAL_POINTS = 0 … 20"),
                findings.stream().map(Finding::expected).toList());
        assertEquals(OVERLAY, findings.get(0).overlay());
        assertEquals(
                List.of("90 –", "80 – 90", "50 – 80", "0 – 50"),
                local.scheme().points().bands().stream()
                        .map(band -> (band.from() + " – " + (band.below() == null ? "" : band.below())).trim())
                        .toList());
    }

    /** The criteria for which points were given, and the annex that has them all. */
    @ParameterizedTest
    @CsvSource({
        "COLLECTIVE, '',                     PHU_LUC_1",
        "MEMBER,     '',                     ",
        "MEMBER,     GENERAL TASKS,          ",
        "MEMBER,     GROUP_1 TASKS,          ",
        "MEMBER,     GROUP_1 GROUP_2 TASKS,  PHU_LUC_4",
        "LEADER,     POLITICS,               PHU_LUC_3",
        "LEADER,     BEAUTY,                 ",
        "CELL,       GENERAL,                ",
    })
    void theAnnexIsCertainOnlyIfExactlyOneFits(SubjectKind kind, String scored, String annex) {
        var codes = scored.isEmpty() ? Set.<String>of() : Set.of(scored.split(" "));

        assertEquals(Optional.ofNullable(annex), POINTS.annexOf(kind, codes).map(CriteriaAnnex::code));
    }
}
