package vn.xeploai.ratings.decision;

/** Where a paper comes from. One issued elsewhere is recorded as it is: what it breaks is a finding, never a refusal. */
enum DecisionOrigin {
    SYSTEM,
    ISSUED_ELSEWHERE
}
