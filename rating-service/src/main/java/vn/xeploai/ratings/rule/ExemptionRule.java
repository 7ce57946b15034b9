package vn.xeploai.ratings.rule;

import java.util.List;
import java.util.Optional;
import vn.xeploai.ratings.scheme.Exemption;
import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.NotRatedReason;
import vn.xeploai.ratings.scheme.Severity;

/** Who is not rated (QĐ 366-QĐ/TW Điều 5 and those before it). */
public final class ExemptionRule {
    private ExemptionRule() {}

    /** The reason of the first exemption that certainly holds; exemptions that only warn take nobody out. */
    public static Optional<String> reason(GradeQuestion question) {
        return exemptions(question).stream()
                .filter(exemption -> exemption.severity() == Severity.ERROR)
                .filter(exemption -> ConditionRule.test(exemption.condition(), question.facts()) == Truth.TRUE)
                .map(Exemption::reason)
                .findFirst();
    }

    /** Every exemption; one that is met takes the subject out of the rating. */
    public static List<RuleCheck> checks(GradeQuestion question) {
        return exemptions(question).stream()
                .map(exemption -> check(question, exemption))
                .toList();
    }

    private static RuleCheck check(GradeQuestion question, Exemption exemption) {
        var check = GradeChecks.check(exemption, CheckRole.EXEMPTION, exemption.condition(), question.facts());
        return check.explanation() != null ? check : check.explained(words(question, exemption));
    }

    private static Label words(GradeQuestion question, Exemption exemption) {
        var reason = question.scheme().notRatedReasons().stream()
                .filter(known -> known.code().equals(exemption.reason()))
                .map(NotRatedReason::label)
                .findFirst()
                .orElseGet(() -> ConditionWords.of(ConditionRule.text(exemption.condition())));
        return new Label("Thuộc diện không xếp loại: " + reason.vi(), "Not to be rated: " + reason.en());
    }

    private static List<Exemption> exemptions(GradeQuestion question) {
        return question.scheme().rules(Exemption.class, question.kind());
    }
}
