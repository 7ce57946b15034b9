package vn.xeploai.ratings.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.xeploai.ratings.rule.Finding.Breach;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.Points;
import vn.xeploai.ratings.scheme.Points.CriteriaAnnex;
import vn.xeploai.ratings.scheme.Points.Criterion;

/** Whether points are what a scale allows: no group above its maximum, and the total the sum of its groups (QĐ 366-QĐ/TW Điều 10). */
public final class PointsRule {
    private PointsRule() {}

    /** Of the total and the groups, as far as they are known. */
    public static List<Finding> findings(GradeRule.Question question) {
        if (!question.scheme().checksPoints(question.kind())) return List.of();
        var points = question.scheme().points();
        var findings = new ArrayList<Finding>();
        check(question, points, Fact.POINTS, points.maximum()).ifPresent(findings::add);
        for (var group : points.groups()) {
            check(question, points, group.fact(), group.maximum()).ifPresent(findings::add);
        }
        total(question, points).ifPresent(findings::add);
        return findings;
    }

    /**
     * Of the points by criterion of an annex, which an authority may have divided; what the groups are allowed is tested by their facts.
     *
     * @param scores points by the code of a criterion; those that are missing are unknown
     */
    public static List<Finding> findings(
            String scheme, Points points, CriteriaAnnex annex, Map<String, BigDecimal> scores) {
        return annex.groups().stream()
                .flatMap(group -> parts(scheme, points, group, scores).stream())
                .toList();
    }

    private static List<Finding> scored(
            String scheme, Points points, Criterion criterion, Map<String, BigDecimal> scores) {
        var findings = new ArrayList<Finding>();
        var score = scores.get(criterion.code());
        if (score != null && criterion.maximum() != null && !within(score, criterion.maximum()))
            findings.add(finding(scheme, points, fault(criterion.code(), "0 … " + criterion.maximum(), score)));
        findings.addAll(parts(scheme, points, criterion, scores));
        return findings;
    }

    private static List<Finding> parts(
            String scheme, Points points, Criterion criterion, Map<String, BigDecimal> scores) {
        var findings = new ArrayList<Finding>();
        var score = scores.get(criterion.code());
        if (criterion.children() == null) return findings;
        criterion.children().forEach(child -> findings.addAll(scored(scheme, points, child, scores)));
        sumOf(criterion.children(), scores)
                .filter(sum -> score != null && sum.compareTo(score) != 0)
                .ifPresent(sum ->
                        findings.add(finding(scheme, points, fault(criterion.code(), sum.toPlainString(), score))));
        return findings;
    }

    private static Optional<BigDecimal> sumOf(List<Criterion> criteria, Map<String, BigDecimal> scores) {
        return criteria.stream()
                .map(criterion -> Optional.ofNullable(scores.get(criterion.code())))
                .reduce((one, other) -> one.flatMap(number -> other.map(number::add)))
                .flatMap(sum -> sum);
    }

    private static Optional<Finding> check(GradeRule.Question question, Points points, Fact fact, int maximum) {
        return Optional.ofNullable(fact)
                .flatMap(question.facts()::number)
                .filter(number -> !within(number, maximum))
                .map(number -> finding(question.scheme().id(), points, fault(fact.name(), "0 … " + maximum, number)));
    }

    private static Optional<Finding> total(GradeRule.Question question, Points points) {
        var reported = question.facts().number(Fact.POINTS);
        return points.groups().stream()
                .map(group -> Optional.ofNullable(group.fact()).flatMap(question.facts()::number))
                .reduce((one, other) -> one.flatMap(number -> other.map(number::add)))
                .flatMap(sum -> sum)
                .filter(sum -> reported.isPresent() && sum.compareTo(reported.get()) != 0)
                .map(sum -> finding(
                        question.scheme().id(),
                        points,
                        fault(Fact.POINTS.name(), sum.toPlainString(), reported.get())));
    }

    private static boolean within(BigDecimal number, int maximum) {
        return number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(maximum)) <= 0;
    }

    private static Breach fault(String what, String expected, BigDecimal actual) {
        var words = new Label("Điểm không khớp thang điểm: " + what, "The points do not fit the scale: " + what);
        return new Breach(what + " = " + expected, actual.toPlainString(), words);
    }

    private static Finding finding(String scheme, Points points, Breach fault) {
        var basis = points.legalBasis().text();
        return new Finding(
                points.id(),
                scheme,
                basis,
                points.severity(),
                null,
                fault.expected(),
                fault.actual(),
                fault.words(),
                null);
    }
}
