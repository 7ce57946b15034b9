package vn.xeploai.ratings.rule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.RuleSeverity;

/**
 * What one rule asks of a grade, and whether the facts meet it.
 *
 * @param explanation null where the figures say enough
 */
public record RuleCheck(
        @Schema(examples = "V12a") String rule,
        @Schema(examples = "QĐ 366-QĐ/TW, Điều 11") String legalBasis,
        RuleSeverity severity,
        CheckRole role,
        Truth met,
        @Schema(examples = "TASKS_EXCEEDED_PERCENT ≥ 30") String expected,
        @Schema(examples = "TASKS_EXCEEDED_PERCENT = 20") String actual,
        @Schema(nullable = true) Label explanation) {

    boolean isDecisive() {
        return severity == RuleSeverity.ERROR;
    }

    Finding finding(String scheme, Overlay overlay) {
        var words = explanation == null
                ? new Label("Không đúng quy định: cần " + expected, "Not as the rule says: it needs " + expected)
                : explanation;
        return new Finding(rule, scheme, legalBasis, severity, null, expected, actual, words, overlay);
    }
}
