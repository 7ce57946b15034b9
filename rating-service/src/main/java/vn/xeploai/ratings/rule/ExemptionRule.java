package vn.xeploai.ratings.rule;

import java.util.List;
import java.util.Optional;
import vn.xeploai.ratings.rule.RuleCheck.CheckRole;
import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.Rule.Exemption;
import vn.xeploai.ratings.scheme.Scheme.NotRatedReason;
import vn.xeploai.ratings.scheme.Severity;
import vn.xeploai.ratings.scheme.Truth;

/** Who is not rated (QĐ 366-QĐ/TW Điều 5 and those before it). */
public final class ExemptionRule {
    private ExemptionRule() {}

    /** The reason of the first exemption that certainly holds; exemptions that only warn take nobody out. */
    public static Optional<String> reason(GradeRule.Question question) {
        return exemptions(question).stream()
                .filter(exemption -> exemption.severity() == Severity.ERROR)
                .filter(exemption -> exemption.condition().test(question.facts()) == Truth.TRUE)
                .map(Exemption::reason)
                .findFirst();
    }

    /** Every exemption; one that is met takes the subject out of the rating. */
    public static List<RuleCheck> checks(GradeRule.Question question) {
        return exemptions(question).stream()
                .map(exemption -> check(question, exemption))
                .toList();
    }

    private static RuleCheck check(GradeRule.Question question, Exemption exemption) {
        var check = GradeChecks.check(exemption, CheckRole.EXEMPTION, exemption.condition(), question.facts());
        return check.explanation() != null ? check : check.explained(words(question, exemption));
    }

    private static Label words(GradeRule.Question question, Exemption exemption) {
        var reason = question.scheme()
                .reason(exemption.reason())
                .map(NotRatedReason::label)
                .orElseGet(() -> ConditionWords.of(exemption.condition().text()));
        return new Label("Thuộc diện không xếp loại: " + reason.vi(), "Not to be rated: " + reason.en());
    }

    private static List<Exemption> exemptions(GradeRule.Question question) {
        return question.scheme().rules(Exemption.class, question.kind());
    }
}
