package vn.xeploai.ratings.rule;

import vn.xeploai.ratings.scheme.QuotaBase;
import vn.xeploai.ratings.scheme.QuotaRounding;

/** The quota by one way to read the text. */
public record QuotaReading(QuotaBase base, QuotaRounding rounding, int denominator, int ceiling, boolean exceeded) {
    static QuotaReading of(QuotaTerms terms, TierCounts counts) {
        return new QuotaReading(
                terms.base(),
                terms.rounding(),
                terms.denominator(counts),
                terms.ceiling(counts),
                terms.slack(counts) < 0);
    }
}
