package vn.xeploai.ratings.scheme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is not rated, and with which of the scheme's reasons. */
@Schema(requiredProperties = "kind")
public record Exemption(
        @Schema(examples = "V02c") String id,
        List<SubjectKind> subjectKinds,
        LegalBasis legalBasis,
        Certainty certainty,
        Severity severity,
        @Schema(nullable = true) Label explanation,
        Condition condition,
        @Schema(examples = "ADMITTED_UNDER_SIX_MONTHS") String reason)
        implements Rule {
    @Override
    public RuleKind kind() {
        return RuleKind.EXEMPTION;
    }
}
