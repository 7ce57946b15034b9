package vn.xeploai.ratings.scheme;

/** The kinds of rules that a scheme can hold. */
public enum RuleKind {
    QUOTA,
    CAP,
    FLOOR,
    EXEMPTION,
    ORDER,
    COMPETENCE,
    DEADLINE,
    STREAK
}
