package vn.xeploai.ratings.quota;

import vn.xeploai.ratings.scheme.Quota;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Tier;

/**
 * What a grade is to one ceiling.
 *
 * @param tier null without a grade
 * @param distinguished whether it has the distinction that the ceiling limits
 * @param limited whether it is what the ceiling limits
 */
record Standing(Tier tier, boolean distinguished, boolean limited) {
    static Standing of(Scheme scheme, Quota quota, SubjectKind kind, Graded graded) {
        var tier = scheme.tier(kind, graded.grade());
        var distinguished = tier != null
                && quota.distinction() != null
                && quota.distinction().equals(graded.distinction());
        var limited = quota.distinction() == null ? tier != null && tier == quota.tier() : distinguished;
        return new Standing(tier, distinguished, limited);
    }
}
