package vn.xeploai.ratings.rule;

import java.util.List;
import java.util.stream.Stream;
import vn.xeploai.ratings.rule.GradeAssessment.Fit;
import vn.xeploai.ratings.rule.GradeAssessment.GradeVerdict;
import vn.xeploai.ratings.rule.RuleCheck.CheckRole;
import vn.xeploai.ratings.scheme.Condition;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.Facts;
import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.Points;
import vn.xeploai.ratings.scheme.Points.PointBand;
import vn.xeploai.ratings.scheme.Rule;
import vn.xeploai.ratings.scheme.Rule.Cap;
import vn.xeploai.ratings.scheme.Rule.Floor;
import vn.xeploai.ratings.scheme.Scheme.Grade;
import vn.xeploai.ratings.scheme.Tier;
import vn.xeploai.ratings.scheme.Truth;

/** Tests every rule about a tier, and whether a grade of that tier fits; only rules that are errors decide. */
final class GradeChecks {
    private static final Label CONSIDERED = new Label(
            "Đã tự phát hiện, khắc phục kịp thời: cấp có thẩm quyền xem xét, quyết định",
            "Detected and remedied in time: the competent level considers and decides");

    private final GradeRule.Question question;
    private final Tier tier;

    private GradeChecks(GradeRule.Question question, Tier tier) {
        this.question = question;
        this.tier = tier;
    }

    static GradeVerdict verdict(GradeRule.Question question, Grade grade) {
        var tested = new GradeChecks(question, grade.tier());
        var checks = Stream.of(tested.bands(), tested.floors(), tested.quotas(), tested.considered(), tested.caps())
                .flatMap(one -> one)
                .toList();
        return new GradeVerdict(grade.code(), grade.tier(), fit(checks), checks);
    }

    private Stream<RuleCheck> bands() {
        if (!question.scheme().checksPoints(question.kind())) return Stream.empty();
        var points = question.scheme().points();
        return points.band(tier).stream().map(band -> check(points, band));
    }

    private RuleCheck check(Points points, PointBand band) {
        var reported = question.facts().number(Fact.POINTS);
        var expected = "POINTS ≥ " + band.from() + (band.below() == null ? "" : " ∧ POINTS < " + band.below());
        return new RuleCheck(
                points.id(),
                points.legalBasis().text(),
                points.severity(),
                CheckRole.DEMAND,
                reported.map(number -> Truth.of(band.holds(number))).orElse(Truth.UNKNOWN),
                expected,
                "POINTS = " + reported.map(Object::toString).orElse("?"),
                null);
    }

    private Stream<RuleCheck> floors() {
        return question.scheme().rules(Floor.class, question.kind()).stream()
                .filter(floor -> floor.tier() == null || floor.tier() == tier)
                .map(floor -> check(
                        floor,
                        floor.tier() == null ? CheckRole.PRECONDITION : CheckRole.DEMAND,
                        floor.condition(),
                        question.facts()));
    }

    private Stream<RuleCheck> quotas() {
        return question.fullQuotas().stream()
                .filter(full -> full.tier() == tier)
                .map(FullQuota::check);
    }

    /** No rule gives a better grade where the competent level considers an exception from the worse one. */
    private Stream<RuleCheck> considered() {
        return question.scheme().rules(Cap.class, question.kind()).stream()
                .filter(cap -> cap.exception() != null && cap.atBest().compareTo(tier) > 0)
                .filter(cap -> cap.exception().test(question.facts()) == Truth.TRUE)
                .map(cap -> new RuleCheck(
                        cap.id(),
                        cap.legalBasis().text(),
                        cap.severity(),
                        CheckRole.DEMAND,
                        Truth.FALSE,
                        "¬(" + cap.exception().text() + ")",
                        cap.exception().actual(question.facts()),
                        CONSIDERED));
    }

    private Stream<RuleCheck> caps() {
        return question.scheme().rules(Cap.class, question.kind()).stream()
                .filter(cap -> cap.atBest().compareTo(tier) > 0 || isTrigger(cap))
                .map(cap -> check(
                        cap, isTrigger(cap) ? CheckRole.TRIGGER : CheckRole.BAR, cap.condition(), question.facts()));
    }

    private boolean isTrigger(Cap cap) {
        return tier == Tier.NOT_COMPLETED && cap.atBest() == tier;
    }

    static RuleCheck check(Rule rule, CheckRole role, Condition condition, Facts facts) {
        var bars = role == CheckRole.BAR;
        var holds = condition.test(facts);
        var text = condition.text();
        return new RuleCheck(
                rule.id(),
                rule.legalBasis().text(),
                rule.severity(),
                role,
                bars ? holds.not() : holds,
                bars ? "¬(" + text + ")" : text,
                condition.actual(facts),
                rule.explanation());
    }

    private static Fit fit(List<RuleCheck> checks) {
        var triggers = of(checks, CheckRole.TRIGGER).toList();
        var demands = of(checks, CheckRole.DEMAND).toList();
        var barred = Truth.all(Stream.concat(of(checks, CheckRole.BAR), of(checks, CheckRole.PRECONDITION))
                .map(RuleCheck::met));
        if (demands.isEmpty() && triggers.isEmpty()) return barred == Truth.TRUE ? Fit.NO_RULE : fit(barred);
        var earned =
                demands.isEmpty() ? Truth.FALSE : Truth.all(demands.stream().map(RuleCheck::met));
        var triggered = Truth.any(triggers.stream().map(RuleCheck::met));
        return fit(Truth.all(Stream.of(barred, Truth.any(Stream.of(earned, triggered)))));
    }

    private static Fit fit(Truth truth) {
        return switch (truth) {
            case TRUE -> Fit.FITS;
            case FALSE -> Fit.DOES_NOT_FIT;
            case UNKNOWN -> Fit.UNKNOWN;
        };
    }

    private static Stream<RuleCheck> of(List<RuleCheck> checks, CheckRole role) {
        return checks.stream().filter(check -> check.role() == role && check.isDecisive());
    }
}
