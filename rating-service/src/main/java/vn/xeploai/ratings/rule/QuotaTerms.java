package vn.xeploai.ratings.rule;

import java.math.BigDecimal;
import vn.xeploai.ratings.scheme.Quota;
import vn.xeploai.ratings.scheme.Quota.QuotaBase;
import vn.xeploai.ratings.scheme.Quota.QuotaRounding;

/** The terms by which a quota is computed. */
record QuotaTerms(QuotaBase base, QuotaRounding rounding, BigDecimal rate, boolean ofDistinction) {

    static QuotaTerms of(QuotaRule.Question question) {
        var quota = question.rule().rule();
        return new QuotaTerms(quota.base(), quota.rounding(), rate(question), quota.distinction() != null);
    }

    private static BigDecimal rate(QuotaRule.Question question) {
        return allows(question)
                ? question.approval().rate()
                : question.rule().rule().rate();
    }

    /** Whether the approval raises the rate: it is documented, and the text allows so high a rate. */
    static boolean allows(QuotaRule.Question question) {
        var approval = question.approval();
        return approval != null
                && approval.isDocumented()
                && within(question.rule().rule(), approval.rate());
    }

    private static boolean within(Quota quota, BigDecimal rate) {
        return rate != null && quota.exceptionalRate() != null && rate.compareTo(quota.exceptionalRate()) <= 0;
    }

    QuotaTerms reading(QuotaBase otherBase, QuotaRounding otherRounding) {
        return new QuotaTerms(otherBase, otherRounding, rate, ofDistinction);
    }

    int used(TierCounts counts) {
        return ofDistinction ? counts.distinguished() : counts.excellent();
    }

    int denominator(TierCounts counts) {
        return switch (base) {
            case T -> counts.good();
            case T_PLUS -> counts.goodOrBetter();
            case RATED -> counts.rated();
            case X -> counts.excellent();
        };
    }

    int quota(TierCounts counts) {
        return quota(denominator(counts));
    }

    /** How far the group is below its quota; negative if the quota is exceeded. */
    int slack(TierCounts counts) {
        return quota(counts) - used(counts);
    }

    /** The slack after so many more, or fewer below 0, are what the quota limits; the others of them are rated GOOD. */
    int slackAfter(TierCounts counts, int more) {
        var moved = ofDistinction || base != QuotaBase.T ? 0 : more;
        return quota(denominator(counts) - moved) - used(counts) - more;
    }

    private int quota(int of) {
        return rate.multiply(BigDecimal.valueOf(of))
                .setScale(0, rounding.mode())
                .intValueExact();
    }
}
