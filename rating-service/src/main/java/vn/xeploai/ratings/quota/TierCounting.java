package vn.xeploai.ratings.quota;

import java.util.EnumMap;
import java.util.Map;
import vn.xeploai.ratings.rule.TierCounts;
import vn.xeploai.ratings.scheme.Tier;

/** Counts of a group while they are drawn up. */
final class TierCounting {
    private final Map<Tier, Integer> tiers = new EnumMap<>(Tier.class);
    private int distinguished;

    /** @param many below 0 takes away */
    TierCounting add(Standing standing, int many) {
        if (standing.tier() == null) return this;
        tiers.merge(standing.tier(), many, Integer::sum);
        if (standing.distinguished()) distinguished += many;
        return this;
    }

    TierCounts counts() {
        return new TierCounts(
                of(Tier.EXCELLENT), of(Tier.GOOD), of(Tier.COMPLETED), of(Tier.NOT_COMPLETED), distinguished);
    }

    private int of(Tier tier) {
        return tiers.getOrDefault(tier, 0);
    }
}
