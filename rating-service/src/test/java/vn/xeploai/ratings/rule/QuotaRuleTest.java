package vn.xeploai.ratings.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.ratings.rule.QuotaAnswer.QuotaReading;
import vn.xeploai.ratings.rule.QuotaAnswer.QuotaState;
import vn.xeploai.ratings.scheme.Quota;
import vn.xeploai.ratings.scheme.Quota.QuotaBase;
import vn.xeploai.ratings.scheme.Quota.QuotaRounding;
import vn.xeploai.ratings.scheme.Regimes;
import vn.xeploai.ratings.scheme.Severity;

class QuotaRuleTest {
    private static final OverlayReference OVERLAY =
            new OverlayReference("Ban Thường vụ Tỉnh ủy", "31-QĐ/TU", LocalDate.of(2023, 11, 24));
    private static final LocalDate APPROVED = LocalDate.of(2025, 12, 20);

    @ParameterizedTest
    @CsvSource({
        "8, 35, 8, 7, 7, 8, 9",
        "28, 100, 10, 20, 20, 25, 26",
        "120, 451, 27, 90, 91, 114, 115",
        "26, 102, 3, 20, 21, 25, 26",
    })
    void everyReadingOfPublishedTables(int excellent, int good, int completed, int t, int tUp, int plus, int plusUp) {
        var readings = QuotaRule.readings(question("P2019", "V15a"), TierCounts.of(excellent, good, completed, 0));

        assertEquals(9, readings.size());
        assertEquals(t, quota(readings, QuotaBase.T, QuotaRounding.FLOOR));
        assertEquals(tUp, quota(readings, QuotaBase.T, QuotaRounding.CEIL));
        assertEquals(plus, quota(readings, QuotaBase.T_PLUS, QuotaRounding.FLOOR));
        assertEquals(plusUp, quota(readings, QuotaBase.T_PLUS, QuotaRounding.CEIL));
    }

    @Test
    void theRulesOwnBaseIsAmongTheReadings() {
        var counts = TierCounts.of(20, 10, 0, 0);

        var readings = QuotaRule.readings(question("P2014", "V15b"), counts);

        assertEquals(12, readings.size());
        assertEquals(5, quota(readings, QuotaBase.X, QuotaRounding.FLOOR));
    }

    private static int quota(List<QuotaReading> readings, QuotaBase base, QuotaRounding rounding) {
        return readings.stream()
                .filter(reading -> reading.base() == base && reading.rounding() == rounding)
                .findFirst()
                .orElseThrow()
                .quota();
    }

    @ParameterizedTest
    @CsvSource({"T, 64, 325, 0", "T, 65, 324, 1", "T_PLUS, 77, 312, 0", "T_PLUS, 78, 311, 1"})
    void ofThoiLongAtMost64Or77AreExcellent(QuotaBase base, int excellent, int good, int stepDown) {
        var rule = new QuotaAdjustment(base, null, null, null).apply(quota("P2019", "V15a"), OVERLAY);

        var answer = QuotaRule.answer(
                new QuotaRule.Question("P2019", rule, "31156", null),
                TierCounts.of(excellent, good, 33, 0),
                TierCounts.NONE);

        assertEquals(stepDown, answer.now().stepDown());
        assertEquals(base, answer.base());
        assertEquals(OVERLAY, answer.overlay());
    }

    @Test
    void anAnswerNamesEverythingItIsBasedOn() {
        var answer = QuotaRule.answer(question("P2025", "V15"), TierCounts.of(14, 67, 3, 0), TierCounts.of(0, 3, 0, 0));

        assertEquals("V15", answer.rule());
        assertEquals("QĐ 366-QĐ/TW, Điều 11.1.5", answer.legalBasis());
        assertEquals(new QuotaState(14, 67, 13, 0, 0, 1), answer.now());
        assertEquals(new QuotaState(14, 70, 14, 0, 0, 0), answer.whenDecided());
        assertEquals(new BigDecimal("0.20"), answer.rate());
        assertNull(answer.overlay());
        assertEquals(
                List.of("≤ 13"),
                answer.findings().stream().map(Finding::expected).toList());
        assertTrue(
                answer.findings().get(0).explanation().en().startsWith("20 % of 67 rated good (nhóm), rounded down"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, 0, 0",
        "1, 0, 0, 0, 0, 1",
        "0, 4, 0, 0, 0, 0",
        "1, 4, 0, 0, 0, 1",
        "0, 5, 1, 1, 0, 0",
        "2, 4, 0, 0, 0, 1",
        "3, 9, 1, 0, 0, 1",
        "0, 6, 1, 1, 1, 0",
        "4, 8, 1, 0, 0, 2",
    })
    void smallGroupsOnTheLiteralReading(int excellent, int good, int quota, int places, int raisable, int stepDown) {
        var state = QuotaRule.answer(question("P2025", "V15"), TierCounts.of(excellent, good, 0, 0), TierCounts.NONE)
                .now();

        assertEquals(quota, state.quota());
        assertEquals(places, state.places());
        assertEquals(raisable, state.raisable());
        assertEquals(stepDown, state.stepDown());
    }

    @ParameterizedTest
    @CsvSource({
        "412-QĐ/TU, 0.25, 0.25, 16, ",
        "412-QĐ/TU, 0.22, 0.22, 14, ",
        "412-QĐ/TU, 0.30, 0.20, 13, V16",
        ", 0.25, 0.20, 13, V16",
    })
    void aHigherRateNeedsAnApproval(String number, BigDecimal asked, BigDecimal rate, int quota, String rule) {
        var approval = new QuotaApproval(number, APPROVED, asked);
        var question =
                new QuotaRule.Question("P2025", EffectiveRule.unchanged(quota("P2025", "V15")), "nhóm", approval);

        var answer = QuotaRule.answer(question, TierCounts.of(13, 67, 0, 0), TierCounts.NONE);

        assertEquals(rate, answer.rate());
        assertEquals(quota, answer.now().quota());
        assertEquals(rule == null ? approval : null, answer.approval());
        assertEquals(
                rule == null ? List.of() : List.of(rule),
                answer.findings().stream().map(Finding::rule).toList());
    }

    @Test
    void theExceptionIsNewIn2025() {
        var approval = new QuotaApproval("412-QĐ/TU", APPROVED, new BigDecimal("0.25"));
        var question =
                new QuotaRule.Question("P2023", EffectiveRule.unchanged(quota("P2023", "V15")), "nhóm", approval);

        var answer = QuotaRule.answer(question, TierCounts.of(14, 67, 0, 0), TierCounts.NONE);

        assertEquals(13, answer.now().quota());
        assertEquals(
                List.of("V15", "V16"),
                answer.findings().stream().map(Finding::rule).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "14, 66, 1, true, 1",
        "13, 67, 1, false, 0",
        "14, 68, 0, false, 1",
        "14, 67, 1, true, 1",
        "13, 60, 0, false, 1",
        "20, 100, 10, false, 0",
    })
    void onlyADocumentThatRaisesSomebodyIsRefused(int after, int goodAfter, int added, boolean refused, int findings) {
        var verdict = QuotaRule.verdict(question("P2025", "V15"), TierCounts.of(after, goodAfter, 0, 0), added);

        assertEquals(refused, verdict.refused());
        assertEquals(findings, verdict.findings().size());
    }

    @Test
    void anUncertainQuotaRefusesNothing() {
        var verdict = QuotaRule.verdict(question("P2018", "V15b"), TierCounts.of(28, 100, 10, 9), 28);

        assertFalse(verdict.refused());
        assertEquals(Severity.WARNING, verdict.findings().get(0).severity());
    }

    @Test
    void aQuotaThatIsOffHasNoFindings() {
        var verdict = QuotaRule.verdict(question("S2020", "V15"), TierCounts.of(9, 1, 0, 0), 9);

        assertFalse(verdict.refused());
        assertEquals(List.of(), verdict.findings());
        assertTrue(QuotaRule.aggregate(question("S2020", "V15"), TierCounts.of(9, 1, 0, 0))
                .isEmpty());
    }

    @Test
    void aboveTheGroupAnExcessIsAWarningWithAllReadings() {
        var finding = QuotaRule.aggregate(question("P2019", "V15a"), TierCounts.of(26, 102, 3, 0))
                .orElseThrow();

        assertEquals(Severity.WARNING, finding.severity());
        assertTrue(finding.explanation().en().contains("T_PLUS CEIL: 26"));
        assertTrue(QuotaRule.aggregate(question("P2019", "V15a"), TierCounts.of(20, 102, 3, 0))
                .isEmpty());
    }

    @Test
    void anOverlayIsNamedInTheFinding() {
        var rule = new QuotaAdjustment(null, null, null, new BigDecimal("0.15")).apply(quota("P2023", "V15"), OVERLAY);

        var answer = QuotaRule.answer(
                new QuotaRule.Question("P2023", rule, null, null), TierCounts.of(11, 67, 0, 0), TierCounts.NONE);

        assertEquals(10, answer.now().quota());
        assertEquals(OVERLAY, answer.findings().get(0).overlay());
        assertThrows(IllegalArgumentException.class, () -> new QuotaAdjustment(null, null, null, BigDecimal.ZERO));
        assertThrows(IllegalArgumentException.class, () -> new OverlayReference("Tỉnh ủy", " ", APPROVED));
    }

    private static QuotaRule.Question question(String scheme, String rule) {
        return new QuotaRule.Question(scheme, EffectiveRule.unchanged(quota(scheme, rule)), "nhóm", null);
    }

    private static Quota quota(String scheme, String rule) {
        return Regimes.rule(Regimes.released(scheme), Quota.class, rule);
    }
}
