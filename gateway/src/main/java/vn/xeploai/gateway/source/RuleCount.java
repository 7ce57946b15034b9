package vn.xeploai.gateway.source;

/** How many findings one rule has at one severity. */
public record RuleCount(String rule, RuleSeverity severity, int count) {
    public RuleCount {
        Shape.present(rule, "rule");
        Shape.present(severity, "severity");
    }
}
