package vn.xeploai.ratings.rule;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Quota.QuotaBase;
import vn.xeploai.ratings.scheme.Quota.QuotaGroup;
import vn.xeploai.ratings.scheme.Quota.QuotaRounding;
import vn.xeploai.ratings.scheme.Severity;

/**
 * A quota explained.
 *
 * @param rate the one that applies: the exceptional one if it was approved
 * @param approval null where the ordinary rate applies
 * @param overlay null where the scheme's own base, rounding, group and rate apply
 * @param whenDecided the group if the current proposals are decided
 */
public record QuotaAnswer(
        @Schema(examples = "V15") String rule,
        @Schema(examples = "P2025") String scheme,
        @Schema(examples = "QĐ 366-QĐ/TW, Điều 11.1.5") String legalBasis,
        Severity severity,
        QuotaGroup groupKind,
        @Schema(nullable = true) String group,
        QuotaBase base,
        QuotaRounding rounding,
        @Schema(examples = "0.20") BigDecimal rate,
        @Schema(nullable = true) QuotaApproval approval,
        @Schema(nullable = true) OverlayReference overlay,
        QuotaState now,
        QuotaState whenDecided,
        List<QuotaReading> readings,
        List<Finding> findings) {
    /**
     * A group and its quota. Places are counted with the present base: they are for subjects that are not rated yet. Raising a subject that is
     * already in the base changes a base that excludes the excellent, which {@code raisable} takes into account.
     *
     * @param numerator how many are what the quota limits
     * @param denominator the base
     * @param stepDown the least number who must step down until the quota is kept
     */
    public record QuotaState(
            @Schema(examples = "14") int numerator,
            @Schema(examples = "67") int denominator,
            @Schema(examples = "13") int quota,
            @Schema(examples = "0", description = "Left for subjects not rated yet") int places,
            @Schema(examples = "0", description = "How many of those rated GOOD can still be raised") int raisable,
            @Schema(examples = "1", description = "The least number who must step down") int stepDown) {

        static QuotaState of(QuotaTerms terms, TierCounts counts) {
            return new QuotaState(
                    terms.used(counts),
                    terms.denominator(counts),
                    terms.quota(counts),
                    Math.max(0, terms.slack(counts)),
                    raisable(terms, counts),
                    stepDown(terms, counts));
        }

        public boolean exceeded() {
            return stepDown > 0;
        }

        private static int raisable(QuotaTerms terms, TierCounts counts) {
            var candidates = terms.ofDistinction() ? counts.excellent() - counts.distinguished() : counts.good();
            var raised = 0;
            while (raised < candidates && terms.slackAfter(counts, raised + 1) >= 0) raised++;
            return raised;
        }

        private static int stepDown(QuotaTerms terms, TierCounts counts) {
            var down = 0;
            while (terms.slackAfter(counts, -down) < 0) down++;
            return down;
        }
    }

    /** The quota by one way to read the text. */
    public record QuotaReading(QuotaBase base, QuotaRounding rounding, int denominator, int quota, boolean exceeded) {
        static QuotaReading of(QuotaTerms terms, TierCounts counts) {
            return new QuotaReading(
                    terms.base(),
                    terms.rounding(),
                    terms.denominator(counts),
                    terms.quota(counts),
                    terms.slack(counts) < 0);
        }
    }
}
