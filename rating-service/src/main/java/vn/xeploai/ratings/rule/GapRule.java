package vn.xeploai.ratings.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.xeploai.ratings.rule.GradeAssessment.AssessmentOutcome;
import vn.xeploai.ratings.rule.GradeAssessment.Fit;
import vn.xeploai.ratings.rule.GradeAssessment.GradeVerdict;
import vn.xeploai.ratings.rule.GradeRule.Question;
import vn.xeploai.ratings.scheme.Rule.Cap;
import vn.xeploai.ratings.scheme.Scheme.Grade;
import vn.xeploai.ratings.scheme.Severity;
import vn.xeploai.ratings.scheme.Tier;
import vn.xeploai.ratings.scheme.Truth;

/** Whether no rule fits, and which grades the competent level may then decide on (V22; QĐ 366-QĐ/TW Điều 11 leaves such gaps). */
final class GapRule {
    private GapRule() {}

    /**
     * @param full the tier whose quota is full; null if no quota is behind the gap
     * @param only the tier that may be decided; null if any may
     */
    record Gap(Tier full, Tier only) {
        private static final Gap OF_FACTS = new Gap(null, null);

        /** Whether the gap is one for a subject that is graded so; a full quota is none for those who are counted in it. */
        boolean concerns(Tier tier) {
            return full == null || tier != full;
        }

        boolean allows(Tier tier) {
            return only == null || tier == only;
        }
    }

    static Optional<Gap> of(Question question) {
        if (ExemptionRule.reason(question).isPresent()) return Optional.empty();
        var own = question.withoutQuotas();
        if (isConsidered(own) || isUncovered(own)) return Optional.of(Gap.OF_FACTS);
        return question.fullQuotas().stream()
                .map(FullQuota::tier)
                .findFirst()
                .filter(full -> restsOnQuota(own, full))
                .flatMap(full -> below(own, full).map(next -> new Gap(full, next)));
    }

    /** The competent level considers an exception from the worst grade, and nothing else brings that grade about. */
    private static boolean isConsidered(Question question) {
        var considered = question.scheme().rules(Cap.class, question.kind()).stream()
                .anyMatch(cap -> cap.severity() == Severity.ERROR
                        && cap.exception() != null
                        && cap.exception().test(question.facts()) == Truth.TRUE);
        return considered
                && grades(question).stream()
                        .noneMatch(grade -> GradeChecks.verdict(question, grade).fit() == Fit.FITS);
    }

    /**
     * Looks no further than the first grade of which something is unknown, or that has no rule of its own, since the question is then open.
     */
    private static boolean isUncovered(Question question) {
        List<GradeVerdict> verdicts = new ArrayList<>();
        for (var grade : grades(question)) {
            var verdict = GradeChecks.verdict(question, grade);
            if (verdict.fit() == Fit.UNKNOWN || verdict.fit() == Fit.NO_RULE) return false;
            verdicts.add(verdict);
        }
        return GradeRule.outcome(question, verdicts, GradeRule.proposal(question, verdicts))
                == AssessmentOutcome.NO_RULE_FITS;
    }

    /**
     * Whether nothing known is against the tier but that its quota is full, and something is against every other grade: without a gap, quota and
     * point bands together would refuse all of them. Unknown facts do not matter, as they refuse nothing.
     */
    static boolean restsOnQuota(Question question, Tier full) {
        return grades(question).stream()
                .allMatch(grade -> (grade.tier() == full)
                        != GradeRule.breaches(GradeChecks.verdict(question, grade)).stream()
                                .anyMatch(RuleCheck::isDecisive));
    }

    private static Optional<Tier> below(Question question, Tier full) {
        return grades(question).stream()
                .map(Grade::tier)
                .filter(tier -> tier.compareTo(full) > 0)
                .findFirst();
    }

    private static List<Grade> grades(Question question) {
        return question.scheme().gradesOf(question.kind());
    }
}
