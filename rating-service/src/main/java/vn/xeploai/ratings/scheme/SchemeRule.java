package vn.xeploai.ratings.scheme;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One rule of a scheme. No scheme holds one yet.
 *
 * @param parameters what the kind of rule needs, as base, rate, rounding and group of a quota
 */
public record SchemeRule(
        @Schema(examples = "V15") String id,
        RuleKind kind,
        RuleSeverity severity,
        List<SubjectKind> subjectKinds,
        @Schema(examples = "QĐ 366-QĐ/TW, Điều 11.1.5") String legalBasis,
        Map<String, String> parameters) {}
