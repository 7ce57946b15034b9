package vn.xeploai.ratings.rule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.Severity;
import vn.xeploai.ratings.scheme.Subject;

/** What a rule of the scheme reports of a subject or a group. It never changes a grade: a person decides. */
public record Finding(
        @Schema(examples = "V15") String rule,
        @Schema(examples = "P2025") String scheme,
        @Schema(examples = "QĐ 366-QĐ/TW, Điều 11.1.5") String legalBasis,
        Severity severity,
        @Schema(nullable = true, description = "null where the finding is about a group or a unit") Subject subject,
        @Schema(examples = "≤ 13") String expected,
        @Schema(examples = "14") String actual,
        Label explanation,
        @Schema(nullable = true, description = "The authority's document that changed the rule; null if none did")
                OverlayReference overlay,
        @Schema(nullable = true, description = "The group, if a quota is exceeded; null for other findings")
                FindingGroup group) {
    public Finding(
            String rule,
            String scheme,
            String legalBasis,
            Severity severity,
            Subject subject,
            String expected,
            String actual,
            Label explanation,
            OverlayReference overlay) {
        this(rule, scheme, legalBasis, severity, subject, expected, actual, explanation, overlay, null);
    }

    public Finding about(Subject whom) {
        return new Finding(rule, scheme, legalBasis, severity, whom, expected, actual, explanation, overlay, group);
    }

    public Finding within(FindingGroup where) {
        return new Finding(rule, scheme, legalBasis, severity, subject, expected, actual, explanation, overlay, where);
    }

    Finding of(Severity other) {
        return new Finding(rule, scheme, legalBasis, other, subject, expected, actual, explanation, overlay, group);
    }

    Finding changedBy(OverlayReference by) {
        return new Finding(rule, scheme, legalBasis, severity, subject, expected, actual, explanation, by, group);
    }
}
