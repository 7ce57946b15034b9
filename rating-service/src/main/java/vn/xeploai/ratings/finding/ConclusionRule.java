package vn.xeploai.ratings.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.xeploai.ratings.rule.Adjusted;
import vn.xeploai.ratings.rule.ConditionRule;
import vn.xeploai.ratings.rule.DeadlineRule;
import vn.xeploai.ratings.rule.ExemptionRule;
import vn.xeploai.ratings.rule.Facts;
import vn.xeploai.ratings.rule.Finding;
import vn.xeploai.ratings.rule.GeneralRule;
import vn.xeploai.ratings.rule.GradeQuestion;
import vn.xeploai.ratings.rule.GradeRule;
import vn.xeploai.ratings.rule.OrderRule;
import vn.xeploai.ratings.rule.PointsRule;
import vn.xeploai.ratings.rule.Related;
import vn.xeploai.ratings.rule.RuleCheck;
import vn.xeploai.ratings.rule.Truth;
import vn.xeploai.ratings.scheme.Deadline;
import vn.xeploai.ratings.scheme.DeadlinePurpose;
import vn.xeploai.ratings.scheme.Exemption;
import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Severity;
import vn.xeploai.ratings.scheme.SubjectKind;

/** What the rules say of what is, or is to be, concluded about one subject. Unknown facts bring about no finding. */
final class ConclusionRule {
    private static final Set<DeadlinePurpose> OF_RATINGS = Set.of(
            DeadlinePurpose.OFFICIALS_RATED, DeadlinePurpose.RATINGS_FINISHED, DeadlinePurpose.LATE_UNITS_FINISHED);

    private final Conclusion conclusion;
    private final Scheme scheme;
    private final SubjectKind kind;
    private final Facts facts;

    ConclusionRule(Conclusion conclusion) {
        this.conclusion = conclusion;
        scheme = conclusion.scheme();
        kind = conclusion.subject().subjectKind();
        facts = conclusion.sheet().facts();
    }

    /** @param unconcluded subjects that should have been concluded before */
    List<Finding> findings(List<Related> unconcluded) {
        List<Finding> findings = new ArrayList<>();
        if (conclusion.hasGrade()) findings.addAll(ofGrade(unconcluded));
        if (conclusion.notRatedReason() != null) findings.addAll(ofReason());
        if (!conclusion.isConcluded()) findings.addAll(ofNothing());
        findings.addAll(deadlines());
        if (conclusion.subject().changedWithoutDecision() && !conclusion.replacing())
            findings.add(GeneralRule.PUBLISHED_GRADE_KEPT.finding(scheme, "replaces", "–"));
        return findings.stream()
                .map(finding -> finding.about(conclusion.subject().subject()))
                .toList();
    }

    private List<Finding> ofGrade(List<Related> unconcluded) {
        if (scheme.grade(kind, conclusion.grade()).isEmpty()) return List.of(foreignGrade());
        List<Finding> findings = new ArrayList<>(GradeRule.findings(question(), conclusion.grade()));
        GradeRule.gap(question(), conclusion.grade()).ifPresent(findings::add);
        findings.addAll(criteria());
        findings.addAll(OrderRule.findings(scheme, conclusion.subject().subject(), unconcluded));
        return findings;
    }

    private Finding foreignGrade() {
        var grades = scheme.gradesOf(kind).stream().map(grade -> grade.code()).toList();
        return GeneralRule.GRADE_OF_SCHEME.finding(scheme, String.join(", ", grades), conclusion.grade());
    }

    /** The points of single criteria, where it is certain by which annex they were given. */
    private List<Finding> criteria() {
        var scores = conclusion.sheet().scores();
        if (scores == null || !scheme.checksPoints(kind)) return List.of();
        return conclusion
                .annex()
                .map(annex -> PointsRule.findings(scheme.id(), scheme.points(), annex, scores))
                .orElse(List.of());
    }

    private GradeQuestion question() {
        return new GradeQuestion(scheme, kind, facts);
    }

    /** A reason for which the scheme has rules, none of which can hold. The roster may be older than the truth, thus only a warning. */
    private List<Finding> ofReason() {
        var rules = scheme.rules(Exemption.class, kind).stream()
                .filter(rule -> rule.reason().equals(conclusion.notRatedReason()))
                .toList();
        if (rules.isEmpty()) return List.of();
        if (rules.stream().anyMatch(rule -> ConditionRule.test(rule.condition(), facts) != Truth.FALSE))
            return List.of();
        var condition = rules.get(0).condition();
        return List.of(GeneralRule.REASON_BORNE_OUT.finding(
                scheme, ConditionRule.text(condition), ConditionRule.actual(condition, facts)));
    }

    /** Exempt subjects whose reason is to be recorded, and subjects that are still to be rated after the campaign was closed. */
    private List<Finding> ofNothing() {
        var exempt = ExemptionRule.checks(question()).stream()
                .filter(check -> check.met() == Truth.TRUE)
                .map(this::exemption)
                .toList();
        if (!exempt.isEmpty() || !conclusion.subject().closed()) return exempt;
        return List.of(GeneralRule.EVERYONE_CONCLUDED.finding(
                scheme, "DECIDED ∨ NOT_RATED", conclusion.state().name()));
    }

    private Finding exemption(RuleCheck check) {
        return new Finding(
                check.rule(),
                scheme.id(),
                check.legalBasis(),
                Severity.INFO,
                null,
                "NOT_RATED",
                check.actual(),
                new Label(
                        "Thuộc diện không xếp loại: cần ghi lý do",
                        "Exempt from the rating: the reason is to be recorded"),
                null);
    }

    private List<Finding> deadlines() {
        var period = conclusion.subject().period();
        return scheme.rules(Deadline.class, kind).stream()
                .filter(rule -> rule.period() == period.kind() && OF_RATINGS.contains(rule.purpose()))
                .flatMap(rule ->
                        DeadlineRule.finding(scheme.id(), Adjusted.none(rule), period, conclusion.day()).stream())
                .toList();
    }
}
