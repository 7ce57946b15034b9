package vn.xeploai.ratings.scheme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What bars the better grades: if the condition holds, the grade is at best of this tier. A trigger of the worst grade (không hoàn thành
 * nhiệm vụ) is a cap at {@link Tier#NOT_COMPLETED}.
 */
@Schema(requiredProperties = "kind")
public record Cap(
        @Schema(examples = "V05") String id,
        List<SubjectKind> subjectKinds,
        LegalBasis legalBasis,
        Certainty certainty,
        Severity severity,
        @Schema(nullable = true) Label explanation,
        Condition condition,
        @Schema(examples = "COMPLETED") Tier atBest)
        implements Rule {
    @Override
    public RuleKind kind() {
        return RuleKind.CAP;
    }
}
