package vn.xeploai.ratings.rule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.Severity;
import vn.xeploai.ratings.scheme.Truth;

/**
 * What one rule asks of a grade, and whether the facts meet it.
 *
 * @param explanation null where the figures say enough
 */
public record RuleCheck(
        @Schema(examples = "V12a") String rule,
        @Schema(examples = "QĐ 366-QĐ/TW, Điều 11") String legalBasis,
        Severity severity,
        CheckRole role,
        Truth met,
        @Schema(examples = "TASKS_EXCEEDED_PERCENT ≥ 30") String expected,
        @Schema(examples = "TASKS_EXCEEDED_PERCENT = 20") String actual,
        @Schema(nullable = true) Label explanation) {

    @Schema(hidden = true)
    boolean isDecisive() {
        return severity == Severity.ERROR;
    }

    /** The finding that it is broken; of an exemption, that an exempt subject is rated. */
    Finding finding(String scheme, OverlayReference overlay) {
        var demanded = role == CheckRole.EXEMPTION ? "¬(" + expected + ")" : expected;
        var words = needed(explanation, ConditionWords.of(demanded));
        return new Finding(rule, scheme, legalBasis, severity, null, demanded, actual, words, overlay);
    }

    /** What the rule means, if it says so, and always what it needs, in words. */
    private static Label needed(Label meaning, Label demand) {
        var vi = meaning == null ? "Không đúng quy định" : meaning.vi();
        var en = meaning == null ? "Not as the rule says" : meaning.en();
        return new Label(vi + "; cần " + demand.vi(), en + "; it needs " + demand.en());
    }

    RuleCheck explained(Label words) {
        return new RuleCheck(rule, legalBasis, severity, role, met, expected, actual, words);
    }

    /** What a check means for a grade. */
    public enum CheckRole {
        /** The grade needs it. */
        DEMAND,
        /** It would allow a worse grade only; met if it does not hold. */
        BAR,
        /** It leads to the worst grade. */
        TRIGGER,
        /** Every grade needs it. */
        PRECONDITION,
        /** It takes the subject out of the rating. */
        EXEMPTION
    }
}
