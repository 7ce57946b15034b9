package vn.xeploai.gateway.ruling;

import vn.xeploai.gateway.reconciliation.Severity;
import vn.xeploai.gateway.source.RuleSeverity;

/** How much a rule's finding weighs, in the words of a report. */
final class Weight {
    private Weight() {}

    static Severity of(RuleSeverity severity) {
        return switch (severity) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFO -> Severity.INFO;
        };
    }
}
