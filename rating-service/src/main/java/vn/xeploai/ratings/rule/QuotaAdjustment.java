package vn.xeploai.ratings.rule;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Quota;
import vn.xeploai.ratings.scheme.Quota.QuotaBase;
import vn.xeploai.ratings.scheme.Quota.QuotaGroup;
import vn.xeploai.ratings.scheme.Quota.QuotaRounding;

/**
 * What an authority sets in a quota; null keeps the scheme's own value.
 *
 * @param rate above 0, at most 1
 */
public record QuotaAdjustment(
        @Schema(nullable = true) QuotaBase base,
        @Schema(nullable = true) QuotaRounding rounding,
        @Schema(nullable = true) QuotaGroup group,
        @Schema(nullable = true, description = "Above 0, at most 1", examples = "0.25") BigDecimal rate) {
    public QuotaAdjustment {
        if (rate != null && (rate.signum() <= 0 || rate.compareTo(BigDecimal.ONE) > 0))
            throw new IllegalArgumentException("A rate is above 0 and at most 1, not " + rate);
    }

    /** Whether all values are the scheme's own. */
    public boolean setsNothing() {
        return base == null && rounding == null && group == null && rate == null;
    }

    public EffectiveRule<Quota> apply(Quota quota, OverlayReference overlay) {
        var adjusted = new Quota(
                quota.id(),
                quota.subjectKinds(),
                quota.legalBasis(),
                quota.certainty(),
                quota.severity(),
                quota.explanation(),
                quota.tier(),
                quota.distinction(),
                base == null ? quota.base() : base,
                rounding == null ? quota.rounding() : rounding,
                group == null ? quota.group() : group,
                rate == null ? quota.rate() : rate,
                quota.exceptionalRate(),
                quota.quarter());
        return new EffectiveRule<>(adjusted, overlay);
    }
}
