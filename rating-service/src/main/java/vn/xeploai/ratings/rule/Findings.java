package vn.xeploai.ratings.rule;

import vn.xeploai.ratings.scheme.Rule;
import vn.xeploai.ratings.scheme.Severity;

/** Builds the findings of a scheme's rules; a rule's own explanation goes before general words. */
final class Findings {
    private Findings() {}

    static Finding of(String scheme, Adjusted<? extends Rule> adjusted, Breach breach) {
        return of(scheme, adjusted, adjusted.rule().severity(), breach);
    }

    static Finding of(String scheme, Adjusted<? extends Rule> adjusted, Severity severity, Breach breach) {
        var rule = adjusted.rule();
        return new Finding(
                rule.id(),
                scheme,
                rule.legalBasis().text(),
                severity,
                null,
                breach.expected(),
                breach.actual(),
                rule.explanation() == null ? breach.words() : rule.explanation(),
                adjusted.overlay());
    }
}
