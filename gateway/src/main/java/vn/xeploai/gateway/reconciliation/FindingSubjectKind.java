package vn.xeploai.gateway.reconciliation;

public enum FindingSubjectKind {
    UNIT,
    MEMBER
}
