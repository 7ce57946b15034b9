package vn.xeploai.ratings.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.xeploai.ratings.rule.GradeAssessment.AssessmentOutcome;
import vn.xeploai.ratings.rule.GradeAssessment.Fit;
import vn.xeploai.ratings.rule.GradeAssessment.GradeVerdict;
import vn.xeploai.ratings.rule.RuleCheck.CheckRole;
import vn.xeploai.ratings.scheme.Facts;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Severity;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Tier;
import vn.xeploai.ratings.scheme.Truth;

/**
 * Which grade the rules of a scheme propose. It never picks one silently: where no grade fits, or facts are missing, it reports the
 * reasons of every grade (QĐ 366-QĐ/TW Điều 11 leaves gaps, which the competent level closes).
 */
public final class GradeRule {
    private GradeRule() {}

    /**
     * The subject whose grade is assessed by the rules of a scheme.
     *
     * @param fullQuotas those that have no place for the subject
     */
    public record Question(Scheme scheme, SubjectKind kind, Facts facts, List<FullQuota> fullQuotas) {
        public Question(Scheme scheme, SubjectKind kind, Facts facts) {
            this(scheme, kind, facts, List.of());
        }

        Question withoutQuotas() {
            return fullQuotas.isEmpty() ? this : new Question(scheme, kind, facts);
        }
    }

    /** What the rules propose, with all reasons. */
    public static GradeAssessment assess(Question question) {
        var verdicts = verdicts(question);
        var exempt = ExemptionRule.reason(question);
        var proposed = exempt.isPresent() ? Optional.<GradeVerdict>empty() : proposal(question, verdicts);
        var outcome = exempt.isPresent() ? AssessmentOutcome.NOT_RATED : outcome(question, verdicts, proposed);
        return new GradeAssessment(
                question.scheme().id(),
                question.scheme().revision(),
                question.kind(),
                outcome,
                proposed.map(GradeVerdict::grade).orElse(null),
                exempt.orElse(null),
                ExemptionRule.checks(question),
                verdicts,
                remarks(question, outcome, verdicts, proposed));
    }

    /**
     * What the rules say against a grade that is proposed or decided. Unknown facts cause no finding; where no rule fits, unmet
     * demands only warn.
     *
     * @throws IllegalArgumentException if the scheme has no such grade for that kind
     */
    public static List<Finding> findings(Question question, String grade) {
        var verdict = verdict(question, grade)
                .orElseThrow(() -> new IllegalArgumentException(grade + " is no grade for " + question.kind()));
        var findings = new ArrayList<Finding>();
        ExemptionRule.checks(question).stream()
                .filter(check -> check.met() == Truth.TRUE)
                .forEach(check -> findings.add(check.finding(question.scheme().id(), null)));
        var open =
                GapRule.of(question).filter(gap -> gap.allows(verdict.tier())).isPresent();
        breaches(verdict)
                .forEach(breach -> findings.add(open ? softened(question, breach) : finding(question, breach)));
        findings.addAll(PointsRule.findings(question));
        return findings;
    }

    /** Without the quotas, whose own findings name the group. */
    private static Optional<GradeVerdict> verdict(Question question, String code) {
        return question.scheme()
                .grade(question.kind(), code)
                .map(grade -> GradeChecks.verdict(question.withoutQuotas(), grade));
    }

    private static Finding finding(Question question, RuleCheck breach) {
        return breach.finding(question.scheme().id(), null);
    }

    /** Where no rule fits, no grade meets its demands: a person decides all the same, and they only warn. Bars bar as ever. */
    private static Finding softened(Question question, RuleCheck breach) {
        var finding = finding(question, breach);
        var demand = breach.role() == CheckRole.DEMAND && breach.severity() == Severity.ERROR;
        return demand ? finding.at(Severity.WARNING) : finding;
    }

    /** V22 for a decided grade: a warning if only unmet demands are against it, since it needs a reason then; else information. */
    public static Optional<Finding> gap(Question question, String code) {
        return verdict(question, code).flatMap(verdict -> GapRule.of(question)
                .filter(gap -> gap.concerns(verdict.tier()))
                .map(gap -> gap.allows(verdict.tier()) && onlyUnmet(verdict)
                        ? noRuleFits(question).at(Severity.WARNING)
                        : noRuleFits(question)));
    }

    private static boolean onlyUnmet(GradeVerdict verdict) {
        var against = breaches(verdict).stream().filter(RuleCheck::isDecisive).toList();
        return !against.isEmpty() && against.stream().allMatch(check -> check.role() == CheckRole.DEMAND);
    }

    /** V22, if no rule fits the facts. */
    public static Optional<Finding> gap(Question question) {
        return GapRule.of(question).map(gap -> noRuleFits(question));
    }

    /** Whether there is a gap if the quota of the best tier has no place for the subject, and none if it has. */
    public static boolean restsOnQuota(Question question) {
        return GapRule.restsOnQuota(question.withoutQuotas(), Tier.EXCELLENT);
    }

    private static List<GradeVerdict> verdicts(Question question) {
        return question.scheme().gradesOf(question.kind()).stream()
                .map(grade -> GradeChecks.verdict(question, grade))
                .toList();
    }

    /** The best grade that nothing is against, if the rules say that it fits and nothing unknown might take the subject out. */
    static Optional<GradeVerdict> proposal(Question question, List<GradeVerdict> verdicts) {
        if (exemptionUnknown(question)) return Optional.empty();
        return verdicts.stream()
                .filter(verdict -> verdict.fit() != Fit.DOES_NOT_FIT)
                .findFirst()
                .filter(verdict -> verdict.fit() == Fit.FITS)
                .filter(verdict -> isOnlyOneOfItsTier(verdict, verdicts));
    }

    /** No rule distinguishes two grades of one tier. */
    private static boolean isOnlyOneOfItsTier(GradeVerdict verdict, List<GradeVerdict> verdicts) {
        return verdicts.stream().filter(other -> other.tier() == verdict.tier()).count() == 1;
    }

    static AssessmentOutcome outcome(Question question, List<GradeVerdict> verdicts, Optional<GradeVerdict> proposed) {
        if (proposed.isPresent()) return AssessmentOutcome.PROPOSED;
        var unknown = verdicts.stream().anyMatch(verdict -> verdict.fit() == Fit.UNKNOWN);
        var fitting = verdicts.stream().anyMatch(verdict -> verdict.fit() == Fit.FITS);
        var missing = unknown || (fitting && exemptionUnknown(question));
        return missing ? AssessmentOutcome.FACTS_MISSING : AssessmentOutcome.NO_RULE_FITS;
    }

    private static boolean exemptionUnknown(Question question) {
        return ExemptionRule.checks(question).stream()
                .anyMatch(check -> check.isDecisive() && check.met() == Truth.UNKNOWN);
    }

    private static List<Finding> remarks(
            Question question,
            AssessmentOutcome outcome,
            List<GradeVerdict> verdicts,
            Optional<GradeVerdict> proposed) {
        var uncovered = outcome == AssessmentOutcome.NO_RULE_FITS
                && verdicts.stream().noneMatch(verdict -> verdict.fit() == Fit.NO_RULE);
        var gap = uncovered || GapRule.of(question).isPresent();
        var against =
                proposed.map(GradeRule::breaches).orElse(List.of()).stream().map(breach -> finding(question, breach));
        var none = gap ? Stream.of(noRuleFits(question)) : Stream.<Finding>empty();
        return Stream.of(none, against, PointsRule.findings(question).stream())
                .flatMap(findings -> findings)
                .toList();
    }

    /** Demands, preconditions and bars that are not met; for the worst grade, demands count only if nothing else brings it about. */
    static List<RuleCheck> breaches(GradeVerdict verdict) {
        var earned = verdict.tier() == Tier.NOT_COMPLETED && verdict.fit() == Fit.FITS;
        return verdict.checks().stream()
                .filter(check -> check.met() == Truth.FALSE && check.role() != CheckRole.TRIGGER)
                .filter(check -> !earned || check.role() != CheckRole.DEMAND)
                .toList();
    }

    private static Finding noRuleFits(Question question) {
        return GeneralRule.NO_RULE_FITS.finding(question.scheme(), "1", "0");
    }
}
