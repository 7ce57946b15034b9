package vn.xeploai.gateway.source;

/**
 * What a ceiling says, in both languages.
 *
 * @param subject null where it is about a group
 * @param overlay null where no authority adjusted the rule
 */
public record CeilingFinding(
        String rule,
        String scheme,
        String legalBasis,
        RuleSeverity severity,
        RuledSubject subject,
        String expected,
        String actual,
        Label explanation,
        RuleOverlay overlay) {
    public CeilingFinding {
        Shape.present(rule, "rule");
        Shape.present(severity, "severity");
        Shape.present(explanation, "explanation");
    }
}
