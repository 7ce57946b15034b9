package vn.xeploai.ratings.scheme;

/** How serious a breach of a rule is. */
public enum Severity {
    ERROR,
    WARNING,
    INFO,
    /** The rule is shown but not checked: it is too uncertain, or an authority has to switch it on. */
    OFF
}
