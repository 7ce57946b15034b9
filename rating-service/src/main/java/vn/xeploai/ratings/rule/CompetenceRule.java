package vn.xeploai.ratings.rule;

import java.util.Comparator;
import java.util.Optional;
import vn.xeploai.ratings.scheme.Competence;
import vn.xeploai.ratings.scheme.CompetentRole;
import vn.xeploai.ratings.scheme.Label;

/** Who proposes and who decides (HD 43-HD/BTCTW mục 3). */
public final class CompetenceRule {
    private CompetenceRule() {}

    /** The rule that applies to the subject, one that names the level above before one that does not; empty if the scheme has none. */
    public static Optional<Competence> find(CompetenceQuestion question) {
        return question.scheme().rules(Competence.class, question.kind()).stream()
                .filter(rule -> rule.partyLevel() == question.level() && rule.holdsOn(question.on()))
                .filter(rule -> rule.superiorLevel() == null || rule.superiorLevel() == question.superiorLevel())
                .min(Comparator.comparing(rule -> rule.superiorLevel() == null));
    }

    /** Reports a decision by a level that is not competent; empty where the scheme has no rule. */
    public static Optional<Finding> finding(CompetenceQuestion question, CompetentRole decidedBy) {
        return find(question)
                .filter(rule -> !rule.decides().contains(decidedBy))
                .map(rule -> Findings.of(
                        question.scheme().id(),
                        Adjusted.none(rule),
                        new Breach(
                                "∈ " + rule.decides(),
                                decidedBy.name(),
                                new Label(
                                        "Không đúng cấp có thẩm quyền quyết định",
                                        "Not decided by the competent level"))));
    }
}
