package vn.xeploai.ratings.scheme;

/** What a breach of a rule is. */
public enum RuleSeverity {
    ERROR,
    WARNING,
    INFORMATION,
    /** The rule is shown, but not checked: too uncertain, or left to an authority to switch on. */
    OFF
}
