package vn.xeploai.gateway.reconciliation;

/** How much a finding weighs. */
public enum Severity {
    ERROR,
    WARNING,
    INFO
}
