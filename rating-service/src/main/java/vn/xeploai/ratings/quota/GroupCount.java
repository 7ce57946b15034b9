package vn.xeploai.ratings.quota;

import vn.xeploai.ratings.rule.TierCounts;
import vn.xeploai.ratings.scheme.Scheme;

/** How a group stands, and what is proposed in it. */
final class GroupCount {
    private final Scheme scheme;
    private final AppliedQuota quota;
    private final TierCounting decided = new TierCounting();
    private final TierCounting proposed = new TierCounting();

    GroupCount(Scheme scheme, AppliedQuota quota) {
        this.scheme = scheme;
        this.quota = quota;
    }

    AppliedQuota quota() {
        return quota;
    }

    void add(QuotaRow row) {
        var rule = quota.rule().rule();
        decided.add(Standing.of(scheme, rule, row.place().kind(), row.graded()), row.subjects());
        proposed.add(Standing.of(scheme, rule, row.place().kind(), row.proposed()), row.subjects());
    }

    /** What counts at a stage. */
    TierCounts counted(QuotaStage stage) {
        return stage == QuotaStage.DECIDED ? decided.counts() : decided.counts().plus(proposed.counts());
    }

    /** What is further proposed at a stage. */
    TierCounts further(QuotaStage stage) {
        return stage == QuotaStage.DECIDED ? proposed.counts() : TierCounts.NONE;
    }
}
