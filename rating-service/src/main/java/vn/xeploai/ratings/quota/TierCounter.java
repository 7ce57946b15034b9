package vn.xeploai.ratings.quota;

import java.util.EnumMap;
import java.util.Map;
import vn.xeploai.ratings.rule.TierCounts;
import vn.xeploai.ratings.scheme.Quota;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Tier;

/** Counts the subjects of a group by tier. */
final class TierCounter {
    private final Map<Tier, Integer> tiers = new EnumMap<>(Tier.class);
    private int distinguished;

    /**
     * What a grade is to one quota.
     *
     * @param tier null without a grade
     * @param distinguished whether it has the distinction that the quota limits
     * @param limited whether it is what the quota limits
     */
    record Position(Tier tier, boolean distinguished, boolean limited) {
        static Position of(Scheme scheme, Quota quota, SubjectKind kind, RatingGrade grade) {
            var tier = scheme.tier(kind, grade.grade());
            var distinguished = tier != null
                    && quota.distinction() != null
                    && quota.distinction().equals(grade.distinction());
            var limited = quota.distinction() == null ? tier != null && tier == quota.tier() : distinguished;
            return new Position(tier, distinguished, limited);
        }
    }

    /** @param many below 0 takes away */
    TierCounter add(Position position, int many) {
        if (position.distinguished()) distinguished += many;
        return add(position.tier(), many);
    }

    /** @param tier null is not counted */
    TierCounter add(Tier tier, int many) {
        if (tier != null) tiers.merge(tier, many, Integer::sum);
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
