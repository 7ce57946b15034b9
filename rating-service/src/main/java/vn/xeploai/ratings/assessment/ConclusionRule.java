package vn.xeploai.ratings.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.xeploai.ratings.rule.Adjusted;
import vn.xeploai.ratings.rule.ConditionRule;
import vn.xeploai.ratings.rule.DeadlineRule;
import vn.xeploai.ratings.rule.ExemptionRule;
import vn.xeploai.ratings.rule.Facts;
import vn.xeploai.ratings.rule.Finding;
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
import vn.xeploai.ratings.scheme.Severity;

/** What the rules say of what is, or is to be, concluded about one subject. Unknown facts bring about no finding. */
record ConclusionRule(Judged judged, Facts facts, ToldPoints points) {
    ConclusionRule(Known known) {
        this(known.judged(), known.sheet().facts(), known.points());
    }

    List<Finding> findings(List<Related> related) {
        List<Finding> findings = new ArrayList<>();
        if (judged.hasGrade()) findings.addAll(ofGrade(related));
        if (judged.notRatedReason() != null) findings.addAll(ofReason());
        if (!judged.isConcluded()) findings.addAll(ofNothing());
        findings.addAll(deadlines());
        if (judged.row().changedWithoutPaper() && !judged.replacing()) findings.add(changedWithoutPaper());
        return findings.stream()
                .map(finding -> finding.about(judged.row().subject()))
                .toList();
    }

    private List<Finding> ofGrade(List<Related> related) {
        if (judged.scheme().grade(judged.row().subjectKind(), judged.grade()).isEmpty()) return List.of(foreignGrade());
        List<Finding> findings = new ArrayList<>(GradeRule.findings(question(), judged.grade()));
        GradeRule.gap(question(), judged.grade()).ifPresent(findings::add);
        findings.addAll(criteria());
        findings.addAll(OrderRule.findings(judged.scheme(), judged.row().subject(), related));
        return findings;
    }

    /** The points of single criteria, where it is sure by which annex they were given. */
    private List<Finding> criteria() {
        if (points == null || !judged.scheme().checksPoints(judged.row().subjectKind())) return List.of();
        var scale = judged.scheme().points();
        return judged.annex(points)
                .flatMap(scale::annex)
                .map(annex -> PointsRule.findings(judged.scheme().id(), scale, annex, points.scores()))
                .orElse(List.of());
    }

    private GradeQuestion question() {
        return new GradeQuestion(judged.scheme(), judged.row().subjectKind(), facts);
    }

    /** A reason for which the scheme has a rule, of which none can hold. The roster may be older than the truth, so it only warns. */
    private List<Finding> ofReason() {
        var rules = judged.scheme().rules(Exemption.class, judged.row().subjectKind()).stream()
                .filter(rule -> rule.reason().equals(judged.notRatedReason()))
                .toList();
        var none = !rules.isEmpty()
                && rules.stream().allMatch(rule -> ConditionRule.test(rule.condition(), facts) == Truth.FALSE);
        if (!none) return List.of();
        var rule = rules.get(0);
        return List.of(own(
                "V04",
                Severity.WARNING,
                ConditionRule.text(rule.condition()),
                ConditionRule.actual(rule.condition(), facts),
                new Label(
                        "Không xếp loại với lý do không khớp dữ liệu",
                        "Not rated for a reason that the data do not bear out")));
    }

    /** Who is still to be rated, and who is not to be. */
    private List<Finding> ofNothing() {
        var exempt = ExemptionRule.checks(question()).stream()
                .filter(check -> check.met() == Truth.TRUE)
                .map(this::exemption)
                .toList();
        if (!exempt.isEmpty() || !judged.row().closed()) return exempt;
        return List.of(own(
                "V04",
                Severity.ERROR,
                "DECIDED ∨ NOT_RATED",
                judged.state().name(),
                new Label("Đợt đã kết thúc mà chưa xếp loại", "The campaign is closed and nothing is decided")));
    }

    private Finding exemption(RuleCheck check) {
        return new Finding(
                check.rule(),
                judged.scheme().id(),
                check.legalBasis(),
                Severity.INFO,
                null,
                "NOT_RATED",
                check.actual(),
                new Label("Không xếp loại: cần ghi lý do", "Not to be rated: the reason is to be noted"),
                null);
    }

    private List<Finding> deadlines() {
        return judged.scheme().rules(Deadline.class, judged.row().subjectKind()).stream()
                .filter(rule -> rule.period() == judged.row().period().kind() && isOfRating(rule.purpose()))
                .flatMap(rule -> finding(rule, judged.day()).stream())
                .toList();
    }

    private Optional<Finding> finding(Deadline rule, LocalDate day) {
        return DeadlineRule.finding(
                judged.scheme().id(), Adjusted.none(rule), judged.row().period(), day);
    }

    private static boolean isOfRating(DeadlinePurpose purpose) {
        return purpose == DeadlinePurpose.OFFICIALS_RATED
                || purpose == DeadlinePurpose.RATINGS_FINISHED
                || purpose == DeadlinePurpose.LATE_UNITS_FINISHED;
    }

    private Finding foreignGrade() {
        var grades = judged.scheme().gradesOf(judged.row().subjectKind()).stream()
                .map(grade -> grade.code())
                .toList();
        return own(
                "V01",
                Severity.ERROR,
                String.join(", ", grades),
                judged.grade(),
                new Label("Mức không thuộc bộ quy định", "The scheme has no such grade"));
    }

    private Finding changedWithoutPaper() {
        return own(
                "V32",
                Severity.ERROR,
                "replaces",
                "–",
                new Label(
                        "Đổi mức đã công khai mà không có quyết định thay thế",
                        "A published grade was changed without a decision that names it"));
    }

    private Finding own(String rule, Severity severity, String expected, String actual, Label words) {
        var scheme = judged.scheme();
        return new Finding(rule, scheme.id(), scheme.legalBasis(), severity, null, expected, actual, words, null);
    }
}
