package vn.xeploai.ratings.rule;

import java.util.List;
import java.util.stream.Stream;
import vn.xeploai.ratings.scheme.Cap;
import vn.xeploai.ratings.scheme.Condition;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.Floor;
import vn.xeploai.ratings.scheme.PointBand;
import vn.xeploai.ratings.scheme.Points;
import vn.xeploai.ratings.scheme.Rule;
import vn.xeploai.ratings.scheme.Tier;

/** Every rule that speaks of a tier, tested. */
final class GradeChecks {
    private final GradeQuestion question;
    private final Tier tier;

    GradeChecks(GradeQuestion question, Tier tier) {
        this.question = question;
        this.tier = tier;
    }

    List<RuleCheck> list() {
        return Stream.of(bands(), floors(), caps()).flatMap(checks -> checks).toList();
    }

    private Stream<RuleCheck> bands() {
        if (!question.scheme().checksPoints(question.kind())) return Stream.empty();
        var points = question.scheme().points();
        return points.band(tier).stream().map(band -> check(points, band));
    }

    private RuleCheck check(Points points, PointBand band) {
        var told = question.facts().number(Fact.POINTS);
        var expected = "POINTS ≥ " + band.from() + (band.below() == null ? "" : " ∧ POINTS < " + band.below());
        return new RuleCheck(
                points.id(),
                points.legalBasis().text(),
                points.severity(),
                CheckRole.DEMAND,
                told.map(number -> Truth.of(band.holds(number))).orElse(Truth.UNKNOWN),
                expected,
                "POINTS = " + told.map(Object::toString).orElse("?"),
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
        var holds = ConditionRule.test(condition, facts);
        var text = ConditionRule.text(condition);
        return new RuleCheck(
                rule.id(),
                rule.legalBasis().text(),
                rule.severity(),
                role,
                bars ? holds.not() : holds,
                bars ? "¬(" + text + ")" : text,
                ConditionRule.actual(condition, facts),
                rule.explanation());
    }
}
