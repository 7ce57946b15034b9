package vn.xeploai.ratings.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Period.PeriodKind;

/**
 * A quota (tỷ lệ tối đa) of a tier or of a distinction, as a share of a base within a group.
 *
 * @param tier what is limited, or null if a distinction is
 * @param distinction what is limited, or null if a tier is
 * @param rate above 0, at most 1
 * @param exceptionalRate what a competent level may allow an outstanding unit by a document; null where no text allows an exception
 */
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
                BigDecimal exceptionalRate,
        @Schema(nullable = true, description = "null: in quarters as in years") QuarterForce quarter)
        implements Rule {
    @Override
    public Rule in(PeriodKind period) {
        if (period != PeriodKind.QUARTER || quarter == null) return this;
        return new Quota(
                id,
                subjectKinds,
                legalBasis,
                quarter.certainty(),
                quarter.severity(),
                explanation,
                tier,
                distinction,
                base,
                rounding,
                group,
                rate,
                exceptionalRate,
                quarter);
    }

    /** The base of which a quota is a share; X and T are the tiers EXCELLENT and GOOD. */
    public enum QuotaBase {
        /** Rated GOOD, without those above: the text read literally. */
        T,
        /** Rated GOOD or better ("HTTNV trở lên"). */
        T_PLUS,
        /** All who are rated. */
        RATED,
        /** Rated EXCELLENT: for what is counted inside that tier, as TSVM tiêu biểu. */
        X
    }

    /** How a quota that is not a whole number is rounded; no central text says how. */
    public enum QuotaRounding {
        FLOOR(RoundingMode.FLOOR),
        HALF_UP(RoundingMode.HALF_UP),
        CEIL(RoundingMode.CEILING);

        private final RoundingMode mode;

        QuotaRounding(RoundingMode mode) {
            this.mode = mode;
        }

        public RoundingMode mode() {
            return mode;
        }
    }

    /** The group in which a quota is counted. Above it, an excess is only a warning. */
    public enum QuotaGroup {
        /** Each grass-roots organisation (từng tổ chức cơ sở đảng). */
        TCCSD,
        /** Each cell. */
        CELL,
        /** Those of similar position, role, function and task. */
        SIMILAR_POSITION,
        /** All of one level. */
        LEVEL
    }
}
