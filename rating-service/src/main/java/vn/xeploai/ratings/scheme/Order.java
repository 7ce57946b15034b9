package vn.xeploai.ratings.scheme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has to be decided before the rule's own subjects: those of another kind that are related to them. */
@Schema(requiredProperties = "kind")
public record Order(
        @Schema(examples = "V17a") String id,
        List<SubjectKind> subjectKinds,
        LegalBasis legalBasis,
        Certainty certainty,
        Severity severity,
        @Schema(nullable = true) Label explanation,
        @Schema(description = "The kind that is decided first") SubjectKind earlier,
        OrderRelation relation)
        implements Rule {
    @Override
    public RuleKind kind() {
        return RuleKind.ORDER;
    }
}
