package vn.xeploai.ratings.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.Rule;
import vn.xeploai.ratings.scheme.Severity;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

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
                FindingGroup group,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(
                        description = "Of a document: the line that it is about; absent elsewhere",
                        examples = "items[3]",
                        extensions = @Extension(name = "x-optional", value = "true"))
                String field) {
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
        this(rule, scheme, legalBasis, severity, subject, expected, actual, explanation, overlay, null, null);
    }

    /** Of one of the scheme's rules; the rule's own explanation goes before general words. */
    static Finding of(String scheme, EffectiveRule<? extends Rule> adjusted, Breach breach) {
        var rule = adjusted.rule();
        return new Finding(
                rule.id(),
                scheme,
                rule.legalBasis().text(),
                rule.severity(),
                null,
                breach.expected(),
                breach.actual(),
                rule.explanation() == null ? breach.words() : rule.explanation(),
                adjusted.overlay());
    }

    public Finding about(Subject whom) {
        return new Finding(
                rule, scheme, legalBasis, severity, whom, expected, actual, explanation, overlay, group, field);
    }

    public Finding within(FindingGroup where) {
        return new Finding(
                rule, scheme, legalBasis, severity, subject, expected, actual, explanation, overlay, where, field);
    }

    /** Of the line of a document, as in {@code items[3]}. */
    public Finding at(String line) {
        return new Finding(
                rule, scheme, legalBasis, severity, subject, expected, actual, explanation, overlay, group, line);
    }

    Finding at(Severity other) {
        return new Finding(
                rule, scheme, legalBasis, other, subject, expected, actual, explanation, overlay, group, field);
    }

    Finding changedBy(OverlayReference by) {
        return new Finding(
                rule, scheme, legalBasis, severity, subject, expected, actual, explanation, by, group, field);
    }

    /** What is expected, what is the case, and what that means in words. */
    record Breach(String expected, String actual, Label words) {}

    /**
     * The group whose quota a finding is about.
     *
     * @param subjectKind null for a named group, which may mix kinds
     * @param unitId the unit within which the group is
     * @param groupId the named group of similar position; null if it is none, as is its name
     */
    public record FindingGroup(
            @Schema(nullable = true) SubjectKind subjectKind,
            UUID unitId,
            @Schema(nullable = true) UUID groupId,
            @Schema(nullable = true, examples = "Bí thư chi bộ khu vực") String name) {}

    /** How many findings one rule has at one severity. */
    public record FindingCount(
            @Schema(examples = "V12a") String rule, Severity severity, @Schema(examples = "3") int count) {}
}
