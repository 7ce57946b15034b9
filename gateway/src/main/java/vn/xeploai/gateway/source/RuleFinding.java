package vn.xeploai.gateway.source;

import java.util.UUID;

/**
 * What a rule of the scheme says about a rating or a unit, in the caller's language.
 *
 * @param ratingId null where it is about a unit
 * @param subject null where it is about a unit
 * @param overlay null where no authority adjusted the rule
 */
public record RuleFinding(
        UUID ratingId,
        UUID unitId,
        RuledSubject subject,
        String rule,
        String scheme,
        String legalBasis,
        RuleSeverity severity,
        String expected,
        String actual,
        String explanation,
        RuleOverlay overlay) {
    public RuleFinding {
        Shape.present(unitId, "unitId");
        Shape.present(rule, "rule");
        Shape.present(severity, "severity");
    }
}
