package vn.xeploai.ratings.rating;

/** Where a decision was made. One issued elsewhere is recorded as it is: a breach of a rule is a finding, never a refusal. */
public enum DecisionOrigin {
    SYSTEM,
    ISSUED_ELSEWHERE
}
