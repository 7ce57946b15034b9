package vn.xeploai.ratings.rule;

import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.Rule;
import vn.xeploai.ratings.scheme.RuleSeverity;

/** Builds the findings of a scheme's rules. */
final class Findings {
    private Findings() {}

    static Finding of(String scheme, Adjusted<? extends Rule> adjusted, String expected, String actual, Label words) {
        return of(scheme, adjusted, adjusted.rule().severity(), expected, actual, words);
    }

    static Finding of(
            String scheme,
            Adjusted<? extends Rule> adjusted,
            RuleSeverity severity,
            String expected,
            String actual,
            Label words) {
        var rule = adjusted.rule();
        return new Finding(
                rule.id(),
                scheme,
                rule.legalBasis().text(),
                severity,
                null,
                expected,
                actual,
                rule.explanation() == null ? words : rule.explanation(),
                adjusted.overlay());
    }
}
