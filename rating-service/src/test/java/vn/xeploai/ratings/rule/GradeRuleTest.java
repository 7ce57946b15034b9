package vn.xeploai.ratings.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.ratings.rule.GradeAssessment.AssessmentOutcome;
import vn.xeploai.ratings.rule.RuleCheck.CheckRole;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.Facts;
import vn.xeploai.ratings.scheme.Quota;
import vn.xeploai.ratings.scheme.Regimes;
import vn.xeploai.ratings.scheme.Severity;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Truth;

class GradeRuleTest {
    @ParameterizedTest
    @CsvSource({
        "95, 100, 100, 35, PROPOSED, HTXSNV",
        "90, 100, 100, 30, PROPOSED, HTXSNV",
        "92, 100, 100, 20, NO_RULE_FITS, ",
        "89.99, 100, 100, 35, PROPOSED, HTTNV",
        "70, 100, 100, 0, PROPOSED, HTTNV",
        "80, 90, 90, 0, NO_RULE_FITS, ",
        "80, 100, 90, 0, NO_RULE_FITS, ",
        "69.99, 100, 80, 0, PROPOSED, HTNV",
        "60, 100, 79, 0, NO_RULE_FITS, ",
        "50, 100, 100, 0, PROPOSED, HTNV",
        "49.99, 100, 100, 0, PROPOSED, KHTNV",
    })
    void pointsAndTasksOf2025(
            String points, long done, long onTime, long exceeded, AssessmentOutcome outcome, String grade) {
        var facts = Situations.aMemberWithTasks(points, done, onTime, exceeded);

        var question = of("P2025", facts);
        var assessment = GradeRule.assess(question);

        assertEquals(outcome, assessment.outcome());
        assertEquals(grade, assessment.grade());
        assertEquals(
                outcome == AssessmentOutcome.NO_RULE_FITS,
                GradeRule.gap(question).isPresent());
    }

    @Test
    void aGapInTheTextIsReportedWithTheReasonsOfEveryGrade() {
        var assessment = GradeRule.assess(of("P2025", Situations.aMemberWithTasks("92", 100, 100, 20)));

        assertEquals(List.of("V12a"), unmet(assessment, "HTXSNV"));
        assertEquals(List.of("V11"), unmet(assessment, "HTTNV"));
        assertEquals(List.of("V11"), unmet(assessment, "HTNV"));
        assertEquals(
                List.of("V22"),
                assessment.findings().stream().map(Finding::rule).toList());
        assertEquals(Severity.INFO, assessment.findings().get(0).severity());
    }

    @Test
    void aGradeWithoutItsOwnRuleIsNotAGap() {
        var question = of("P2014", Situations.aMemberWithTasks("92", 100, 100, 20));

        assertEquals(Optional.empty(), GradeRule.gap(question));
        assertEquals(List.of(), GradeRule.assess(question).findings());
    }

    private static List<String> unmet(GradeAssessment assessment, String grade) {
        return assessment.grades().stream()
                .filter(verdict -> verdict.grade().equals(grade))
                .flatMap(verdict -> verdict.checks().stream())
                .filter(check -> check.met() == Truth.FALSE && check.role() != CheckRole.TRIGGER)
                .map(RuleCheck::rule)
                .toList();
    }

    @Test
    void aTriggerBringsTheWorstGradeWhateverThePoints() {
        var facts = Situations.aMemberWithTasks("95", 100, 100, 35)
                .with(Fact.DUTY_RELATED_DISCIPLINE, true)
                .with(Fact.REMEDIED_IN_TIME, false);

        assertEquals("KHTNV", GradeRule.assess(of("P2025", facts)).grade());
        assertEquals(
                List.of("V09a"),
                GradeRule.findings(of("P2025", facts), "HTXSNV").stream()
                        .map(Finding::rule)
                        .toList());
        assertEquals(List.of(), GradeRule.findings(of("P2025", facts), "KHTNV"));
    }

    @Test
    void anUnknownFactNeverSatisfiesARule() {
        var facts = Situations.aMemberWithTasks("95", 100, 100, 35).with(Fact.DUTY_RELATED_DISCIPLINE, true);

        var assessment = GradeRule.assess(of("P2025", facts));

        assertEquals(AssessmentOutcome.FACTS_MISSING, assessment.outcome());
        assertNull(assessment.grade());
        assertEquals(List.of(), GradeRule.findings(of("P2025", facts), "HTXSNV"));
        assertEquals(
                AssessmentOutcome.FACTS_MISSING,
                GradeRule.assess(of("P2025", Facts.none())).outcome());
    }

    @Test
    void anUnknownExemptionKeepsAGradeFromBeingProposed() {
        var known = Situations.aMemberWithTasks("95", 100, 100, 35);
        var facts = Facts.none();
        for (var fact : Fact.values()) {
            if (fact == Fact.STANDING || known.find(fact).isEmpty()) continue;
            facts = switch (fact.type()) {
                case NUMBER -> facts.with(fact, known.number(fact).orElseThrow());
                case YES_NO -> facts.with(fact, (boolean) known.find(fact).orElseThrow());
                case WORD -> facts.with(fact, (String) known.find(fact).orElseThrow());
            };
        }

        assertEquals(
                AssessmentOutcome.FACTS_MISSING,
                GradeRule.assess(of("P2025", facts)).outcome());
    }

    @ParameterizedTest
    @CsvSource({
        "P2019, XUAT_SAC, TOT, false, , PROPOSED, HTXSNV",
        "P2019, XUAT_SAC, TRUNG_BINH, false, , NO_RULE_FITS, ",
        "P2019, XUAT_SAC, TOT, true, EXCELLENT, PROPOSED, HTXSNV",
        "P2019, XUAT_SAC, TOT, true, GOOD, NO_RULE_FITS, ",
        "P2019, XUAT_SAC, TOT, true, NOT_COMPLETED, PROPOSED, KHTNV",
        "P2023, XUAT_SAC, TOT, false, , PROPOSED, HTXSNV",
        "P2023, TOT, TRUNG_BINH, false, , PROPOSED, HTTNV",
        "P2023, TRUNG_BINH, TOT, false, , NO_RULE_FITS, ",
        "P2023, TOT, KEM, false, , PROPOSED, KHTNV",
        "P2014, TOT, TOT, false, , NO_RULE_FITS, ",
    })
    void levelsOfTheYearsBeforePoints(
            String scheme,
            String tasks,
            String others,
            boolean official,
            String tier,
            AssessmentOutcome outcome,
            String grade) {
        var facts = Situations.aMemberWithTasks("0", 100, 100, 50)
                .with(Fact.TASK_LEVEL, tasks)
                .with(Fact.LOWEST_OTHER_LEVEL, others)
                .with(Fact.OFFICIAL, official);

        var assessment = GradeRule.assess(of(scheme, tier == null ? facts : facts.with(Fact.OFFICIAL_TIER, tier)));

        assertEquals(outcome, assessment.outcome());
        assertEquals(grade, assessment.grade());
    }

    @ParameterizedTest
    @CsvSource({
        "P2019, EXEMPT, 60, EXEMPT_FROM_ACTIVITY",
        "P2019, SUSPENDED, 60, SUSPENDED",
        "P2019, PROBATIONARY, 5, ADMITTED_UNDER_SIX_MONTHS",
        "P2019, PROBATIONARY, 6, ",
        "P2023, PROBATIONARY, 5, ADMITTED_UNDER_SIX_MONTHS",
        "P2025, EXEMPT, 60, EXEMPT_FROM_ACTIVITY",
        "P2014, EXEMPT, 60, ",
        "P2018, EXEMPT, 60, EXEMPT_FROM_ACTIVITY",
        "P2018, SUSPENDED, 60, ",
    })
    void whoIsNotRated(String scheme, String standing, long months, String reason) {
        var facts = Situations.aMember().with(Fact.STANDING, standing).with(Fact.MEMBER_MONTHS, months);

        assertEquals(reason, GradeRule.assess(of(scheme, facts)).notRatedReason());
    }

    @Test
    void anExemptionThatOnlyWarnsIsAFindingAndExemptsNobody() {
        var facts = Situations.aMember().with(Fact.STANDING, "EXEMPT");

        var findings = GradeRule.findings(of("P2014", facts), "DTC_TOT");

        assertEquals(List.of("V02a"), findings.stream().map(Finding::rule).toList());
        assertEquals(Severity.WARNING, findings.get(0).severity());
    }

    @ParameterizedTest
    @CsvSource({
        "P2019, 3, HTTNV, V05",
        "P2019, 2, HTTNV, ",
        "P2019, 3, HTNV, ",
        "P2023, 3, HTTNV, ",
        "P2025, 3, HTTNV, ",
    })
    void sickLeaveBarsTheBetterGradesUntil2022(String scheme, long months, String grade, String rule) {
        var facts = Situations.aMember().with(Fact.SICK_MONTHS, months);

        var rules = GradeRule.findings(of(scheme, facts), grade).stream()
                .map(Finding::rule)
                .toList();

        assertEquals(rule == null ? List.of() : List.of(rule), rules);
    }

    @ParameterizedTest
    @CsvSource({
        "S2020, 5, 0, false, NOT_RATED, ",
        "S2020, 5, 0, true, NO_RULE_FITS, ",
        "S2020, 9, 3, false, NO_RULE_FITS, V06b",
        "S2023, 9, 3, true, NO_RULE_FITS, ",
        "S2023, 12, 0, false, NO_RULE_FITS, ",
    })
    void officialsAreRatedByTheTimeTheyWorked(
            String scheme, long worked, long absent, boolean maternity, AssessmentOutcome outcome, String rule) {
        var facts = Situations.aMember()
                .with(Fact.LEADS, false)
                .with(Fact.WORKED_MONTHS, worked)
                .with(Fact.ABSENT_MONTHS, absent)
                .with(Fact.MATERNITY_LEAVE, maternity)
                .with(Fact.TASKS_DONE_PERCENT, 90);
        var question = new GradeRule.Question(Regimes.released(scheme), SubjectKind.OFFICIAL, facts);

        assertEquals(outcome, GradeRule.assess(question).outcome());
        var rules = GradeRule.findings(question, "HTTNV").stream()
                .map(Finding::rule)
                .toList();
        assertEquals(
                rule == null ? outcome == AssessmentOutcome.NOT_RATED ? List.of("V06a") : List.of() : List.of(rule),
                rules);
    }

    @Test
    void aCollectiveWithADisciplinedUnitIsNotExcellent() {
        var facts = Facts.none().with(Fact.SUBORDINATE_DISCIPLINED, true);
        var collective = new GradeRule.Question(Regimes.released("P2025"), SubjectKind.COLLECTIVE, facts);
        var organisation =
                new GradeRule.Question(Regimes.released("P2025"), SubjectKind.GRASSROOTS_ORGANISATION, facts);

        assertEquals(
                Severity.ERROR, GradeRule.findings(collective, "HTXSNV").get(0).severity());
        assertEquals(
                Severity.WARNING,
                GradeRule.findings(organisation, "HTXSNV").get(0).severity());
    }

    @Test
    void aGradeOfAnotherSchemeIsRejected() {
        var question = of("P2025", Facts.none());

        assertThrows(IllegalArgumentException.class, () -> GradeRule.findings(question, "TSVM"));
    }

    @Test
    void factsAcceptOnlyTheirType() {
        assertThrows(IllegalArgumentException.class, () -> Facts.none().with(Fact.POINTS, true));
        assertThrows(IllegalArgumentException.class, () -> Facts.none().with(Fact.STANDING, "ASLEEP"));
        assertTrue(Facts.none().find(Fact.POINTS).isEmpty());
    }

    private static GradeRule.Question of(String scheme, Facts facts) {
        return new GradeRule.Question(Regimes.released(scheme), SubjectKind.MEMBER, facts);
    }

    /** 94 points and every other condition of the best grade, but the quota of the group is full. */
    @Test
    void aFullQuotaIsAGapInWhichTheNextGradeIsDecidedWithAReason() {
        var facts = Situations.aMemberWithTasks("94", 100, 100, 35);
        var room = of("P2025", facts);
        var full = full("P2025", SubjectKind.MEMBER, facts);

        assertEquals("HTXSNV", GradeRule.assess(room).grade());
        assertEquals(Severity.ERROR, GradeRule.findings(room, "HTTNV").get(0).severity());
        assertEquals(Optional.empty(), GradeRule.gap(room));
        assertEquals(AssessmentOutcome.NO_RULE_FITS, GradeRule.assess(full).outcome());
        assertEquals(List.of("V15"), unmet(GradeRule.assess(full), "HTXSNV"));
        assertEquals(List.of("V11"), unmet(GradeRule.assess(full), "HTTNV"));
        assertEquals(List.of("V11 WARNING"), severities(GradeRule.findings(full, "HTTNV")));
        assertEquals(
                Severity.WARNING, GradeRule.gap(full, "HTTNV").orElseThrow().severity());
    }

    @ParameterizedTest
    @CsvSource({"HTNV, INFO", "KHTNV, INFO"})
    void aFullQuotaAllowsNoGradeBelowTheNext(String grade, Severity gap) {
        var full = full("P2025", SubjectKind.MEMBER, Situations.aMemberWithTasks("94", 100, 100, 35));

        assertEquals(List.of("V11 ERROR"), severities(GradeRule.findings(full, grade)));
        assertEquals(gap, GradeRule.gap(full, grade).orElseThrow().severity());
    }

    @Test
    void thoseCountedInTheBestTierHaveNoGapForItsQuota() {
        var full = full("P2025", SubjectKind.MEMBER, Situations.aMemberWithTasks("94", 100, 100, 35));

        assertEquals(List.of(), GradeRule.findings(full, "HTXSNV"));
        assertEquals(Optional.empty(), GradeRule.gap(full, "HTXSNV"));
    }

    @ParameterizedTest
    @CsvSource({"P2025, MEMBER", "P2026, MEMBER", "P2025, CELL", "S2026, OFFICIAL"})
    void quotaAndPointBandsNeverRefuseEveryGrade(String scheme, SubjectKind kind) {
        var full = full(scheme, kind, Facts.none().with(Fact.POINTS, 94));

        assertEquals(List.of("V11 WARNING"), severities(GradeRule.findings(full, "HTTNV")));
        assertEquals(List.of("V11 ERROR"), severities(GradeRule.findings(full, "KHTNV")));
    }

    /** Not the quota, but what is known of the tasks bars the best grade. */
    @Test
    void whereAnotherConditionIsUnmetTheQuotaDoesNotMatter() {
        var short30 = full("P2025", SubjectKind.MEMBER, Situations.aMemberWithTasks("92", 100, 100, 20));

        assertEquals(List.of("V11 WARNING"), severities(GradeRule.findings(short30, "HTNV")));
    }

    @ParameterizedTest
    @CsvSource({
        "MEMBER, DUTY_RELATED_DISCIPLINE, V09a",
        "MEMBER, CONDUCT_VIOLATED, V09c",
        "LEADER, DUTY_RELATED_DISCIPLINE, V09a",
        "LEADER, CORRUPTION_DISCIPLINED, V09f",
        "COLLECTIVE, UNITY_LOST, V09g",
        "COLLECTIVE, MEMBER_DUTY_DISCIPLINE, V09h",
    })
    void aRemediedViolationIsForTheCompetentLevelToConsider(SubjectKind kind, Fact fact, String rule) {
        for (var scheme : List.of("P2025", "P2026")) {
            var facts = Situations.aMemberWithTasks("95", 100, 100, 35)
                    .with(fact, true)
                    .with(Fact.REMEDIED_IN_TIME, true);
            var question = new GradeRule.Question(Regimes.released(scheme), kind, facts);

            assertNull(GradeRule.assess(question).grade());
            assertEquals(
                    List.of("V22"),
                    GradeRule.assess(question).findings().stream()
                            .map(Finding::rule)
                            .toList());
            assertTrue(severities(GradeRule.findings(question, "HTXSNV")).contains(rule + " WARNING"));
            assertEquals(
                    Severity.WARNING,
                    GradeRule.gap(question, "HTXSNV").orElseThrow().severity());
        }
    }

    @Test
    void aRemedyDoesNotExcuseADecline() {
        var facts = Situations.aMemberWithTasks("95", 100, 100, 35)
                .with(Fact.DUTY_RELATED_DISCIPLINE, true)
                .with(Fact.REMEDIED_IN_TIME, true)
                .with(Fact.DECLINE_CONCLUDED, true);

        assertEquals("KHTNV", GradeRule.assess(of("P2025", facts)).grade());
        assertEquals(Optional.empty(), GradeRule.gap(of("P2025", facts)));
    }

    private static GradeRule.Question full(String scheme, SubjectKind kind, Facts facts) {
        var regime = Regimes.released(scheme);
        var quota = EffectiveRule.unchanged(Regimes.rule(regime, Quota.class, "V15"));
        return new GradeRule.Question(regime, kind, facts, List.of(new FullQuota(quota, 1, 2)));
    }

    private static List<String> severities(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + " " + finding.severity())
                .toList();
    }
}
