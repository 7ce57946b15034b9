package vn.xeploai.ratings.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.xeploai.ratings.rating.RatingState;
import vn.xeploai.ratings.rule.DeadlineRule;
import vn.xeploai.ratings.rule.EffectiveRule;
import vn.xeploai.ratings.rule.ExemptionRule;
import vn.xeploai.ratings.rule.Finding;
import vn.xeploai.ratings.rule.GeneralRule;
import vn.xeploai.ratings.rule.GradeRule;
import vn.xeploai.ratings.rule.OrderRule;
import vn.xeploai.ratings.rule.OrderRule.RelatedSubject;
import vn.xeploai.ratings.rule.PointsRule;
import vn.xeploai.ratings.rule.RuleCheck;
import vn.xeploai.ratings.rule.StreakRule;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.Facts;
import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.Rule.Deadline;
import vn.xeploai.ratings.scheme.Rule.DeadlinePurpose;
import vn.xeploai.ratings.scheme.Rule.Exemption;
import vn.xeploai.ratings.scheme.Rule.Streak;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.scheme.Severity;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Tier;
import vn.xeploai.ratings.scheme.Truth;

/** What the rules say of what is, or is to be, concluded about one subject. Unknown facts cause no finding. */
final class ConclusionRule {
    private static final Set<DeadlinePurpose> OF_RATINGS = Set.of(
            DeadlinePurpose.OFFICIALS_RATED, DeadlinePurpose.RATINGS_FINISHED, DeadlinePurpose.LATE_UNITS_FINISHED);

    private final Conclusion conclusion;
    private final Schemes schemes;
    private final Scheme scheme;
    private final SubjectKind kind;
    private final Facts facts;

    /** @param schemes by which earlier periods were rated */
    ConclusionRule(Conclusion conclusion, Schemes schemes) {
        this.conclusion = conclusion;
        this.schemes = schemes;
        scheme = conclusion.scheme();
        kind = conclusion.subject().subjectKind();
        facts = conclusion.sheet().facts();
    }

    /** @param unconcluded subjects that should have been concluded before */
    List<Finding> findings(List<RelatedSubject> unconcluded) {
        List<Finding> findings = new ArrayList<>();
        if (conclusion.hasGrade()) findings.addAll(ofGrade(unconcluded));
        if (conclusion.notRatedReason() != null) findings.addAll(ofReason());
        if (!conclusion.isConcluded()) findings.addAll(ofNothing());
        expelled().ifPresent(findings::add);
        findings.addAll(deadlines());
        if (conclusion.subject().changedWithoutDecision() && !conclusion.replacing())
            findings.add(GeneralRule.PUBLISHED_GRADE_KEPT.finding(scheme, "replaces", "–"));
        if (conclusion.hasGrade()) findings.addAll(streaks());
        return findings.stream()
                .map(finding -> finding.about(conclusion.subject().subject()))
                .toList();
    }

    private List<Finding> ofGrade(List<RelatedSubject> unconcluded) {
        if (scheme.grade(kind, conclusion.grade()).isEmpty()) return List.of(foreignGrade());
        List<Finding> findings = new ArrayList<>(GradeRule.findings(question(), conclusion.grade()));
        GradeRule.gap(question(), conclusion.grade()).ifPresent(findings::add);
        findings.addAll(criteria());
        findings.addAll(OrderRule.findings(scheme, conclusion.subject().subject(), unconcluded));
        if (lacksGround()) findings.add(GeneralRule.GRADE_HAS_GROUND.finding(scheme, "≥ 1", "0"));
        return findings;
    }

    private boolean lacksGround() {
        return scheme.checksPoints(kind)
                && scheme.tier(kind, conclusion.grade()) != Tier.NOT_COMPLETED
                && !conclusion.sheet().hasGround();
    }

    /** Unless the subject is not rated, or has left the roster. */
    private Optional<Finding> expelled() {
        if (conclusion.notRatedReason() != null || conclusion.state() == RatingState.OFF_ROSTER)
            return Optional.empty();
        return facts.find(Fact.EXPELLED)
                .filter(Boolean.TRUE::equals)
                .map(any -> GeneralRule.NO_MEMBER_ANY_MORE.finding(scheme, "EXPELLED = false", "EXPELLED = true"));
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

    private GradeRule.Question question() {
        return conclusion.question();
    }

    /** A reason for which the scheme has rules, none of which can hold. Only a warning, since the roster may be out of date. */
    private List<Finding> ofReason() {
        var rules = scheme.rules(Exemption.class, kind).stream()
                .filter(rule -> rule.reason().equals(conclusion.notRatedReason()))
                .toList();
        if (rules.isEmpty()) return List.of();
        if (rules.stream().anyMatch(rule -> rule.condition().test(facts) != Truth.FALSE)) return List.of();
        var condition = rules.get(0).condition();
        return List.of(GeneralRule.REASON_BORNE_OUT.finding(scheme, condition.text(), condition.actual(facts)));
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
                        DeadlineRule.finding(scheme.id(), EffectiveRule.unchanged(rule), period, conclusion.day())
                                .stream())
                .toList();
    }

    /** Streaks of periods that end with the graded one, as two bad years in a row. */
    private List<Finding> streaks() {
        var period = conclusion.subject().period().kind();
        return scheme.rules(Streak.class, kind).stream()
                .filter(streak -> streak.period() == period)
                .flatMap(streak -> StreakRule.finding(scheme.id(), streak, tiers(streak.length())).stream())
                .toList();
    }

    /** Of so many periods, the latest last. */
    private List<Optional<Tier>> tiers(int length) {
        List<Optional<Tier>> tiers = new ArrayList<>();
        tiers.add(Optional.ofNullable(scheme.tier(kind, conclusion.grade())));
        var period = conclusion.subject().period();
        while (tiers.size() < length) {
            period = period.previous();
            tiers.add(0, tierIn(period));
        }
        return tiers;
    }

    private Optional<Tier> tierIn(Period period) {
        return conclusion.sheet().ratingsOfSubject().stream()
                .filter(rating -> rating.period().equals(period))
                .flatMap(rating -> rating.tier(schemes).stream())
                .findFirst();
    }
}
