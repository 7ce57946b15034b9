package vn.xeploai.ratings.scheme;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A quota (tỷ lệ tối đa) of a tier or of a distinction, as a share of a base within a group.
 *
 * @param tier what is limited, or null if a distinction is
 * @param distinction what is limited, or null if a tier is
 * @param rate above 0, at most 1
 * @param exceptionalRate what a competent level may allow an outstanding unit by a document; null where no text allows an exception
 */
@Schema(requiredProperties = "kind")
public record Quota(
        @Schema(examples = "V15") String id,
        List<SubjectKind> subjectKinds,
        LegalBasis legalBasis,
        Certainty certainty,
        Severity severity,
        @Schema(nullable = true) Label explanation,
        @Schema(nullable = true, description = "The tier that is limited; null if a distinction is") Tier tier,
        @Schema(nullable = true, examples = "TIEU_BIEU") String distinction,
        QuotaBase base,
        QuotaRounding rounding,
        QuotaGroup group,
        @Schema(examples = "0.20") BigDecimal rate,
        @Schema(nullable = true, examples = "0.25", description = "Needs an approval with number and date")
                BigDecimal exceptionalRate)
        implements Rule {
    @Override
    public RuleKind kind() {
        return RuleKind.QUOTA;
    }
}
