package vn.xeploai.gateway.source;

/** What a breach of a rule is. */
public enum RuleSeverity {
    ERROR,
    WARNING,
    INFO
}
