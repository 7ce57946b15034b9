package vn.xeploai.gateway.source;

/** How serious a finding is. */
public enum Severity {
    ERROR,
    WARNING,
    INFO
}
