package vn.xeploai.ratings.scheme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a grade needs at least.
 *
 * @param tier the tier that needs it; null for a precondition of every grade
 */
@Schema(requiredProperties = "kind")
public record Floor(
        @Schema(examples = "V12") String id,
        List<SubjectKind> subjectKinds,
        LegalBasis legalBasis,
        Certainty certainty,
        Severity severity,
        @Schema(nullable = true) Label explanation,
        Condition condition,
        @Schema(nullable = true, description = "null: a precondition of every grade") Tier tier)
        implements Rule {
    @Override
    public RuleKind kind() {
        return RuleKind.FLOOR;
    }
}
