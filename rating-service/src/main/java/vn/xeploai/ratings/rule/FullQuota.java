package vn.xeploai.ratings.rule;

import vn.xeploai.ratings.rule.RuleCheck.CheckRole;
import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.Quota;
import vn.xeploai.ratings.scheme.Tier;
import vn.xeploai.ratings.scheme.Truth;

/**
 * A quota that has no place for a subject. The quota is itself a condition of the tier (QĐ 366-QĐ/TW Điều 11.1.5): whoever meets all others
 * does not fit the tier.
 *
 * @param most how many the quota allows with the subject in the tier
 * @param used how many of the group are in the tier then
 */
public record FullQuota(EffectiveRule<Quota> rule, int most, int used) {
    private static final Label WORDS = new Label(
            "Nhóm đã đủ tỷ lệ: không còn chỗ cho đối tượng này",
            "The group's quota is full: it has no place for the subject");

    Tier tier() {
        return rule.rule().tier();
    }

    /** Whether others are in the tier. */
    public boolean hasOthers() {
        return used > 1;
    }

    RuleCheck check() {
        var quota = rule.rule();
        return new RuleCheck(
                quota.id(),
                quota.legalBasis().text(),
                quota.severity(),
                CheckRole.DEMAND,
                Truth.FALSE,
                "≤ " + most,
                String.valueOf(used),
                WORDS);
    }
}
