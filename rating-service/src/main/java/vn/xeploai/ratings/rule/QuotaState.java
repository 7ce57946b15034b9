package vn.xeploai.ratings.rule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
        @Schema(examples = "13") int ceiling,
        @Schema(examples = "0", description = "Left for subjects not rated yet") int places,
        @Schema(examples = "0", description = "How many of those rated GOOD can still be raised") int raisable,
        @Schema(examples = "1", description = "The least number who must step down") int stepDown) {

    static QuotaState of(QuotaTerms terms, TierCounts counts) {
        return new QuotaState(
                terms.used(counts),
                terms.denominator(counts),
                terms.ceiling(counts),
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
