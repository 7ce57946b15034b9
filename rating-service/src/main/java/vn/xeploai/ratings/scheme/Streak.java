package vn.xeploai.ratings.scheme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What follows from several periods in a row rated with one of some tiers. */
@Schema(requiredProperties = "kind")
public record Streak(
        @Schema(examples = "V30") String id,
        List<SubjectKind> subjectKinds,
        LegalBasis legalBasis,
        Certainty certainty,
        Severity severity,
        @Schema(nullable = true) Label explanation,
        PeriodKind period,
        @Schema(examples = "2") int length,
        List<Tier> tiers,
        StreakEffect effect)
        implements Rule {
    @Override
    public RuleKind kind() {
        return RuleKind.STREAK;
    }
}
