package vn.xeploai.ratings.scheme;

/** What a breach of a rule is. */
public enum RuleSeverity {
    ERROR,
    WARNING,
    INFORMATION
}
