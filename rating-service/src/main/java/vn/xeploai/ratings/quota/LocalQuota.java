package vn.xeploai.ratings.quota;

import java.util.List;
import java.util.UUID;
import vn.xeploai.ratings.rule.Adjusted;
import vn.xeploai.ratings.rule.QuotaApproval;
import vn.xeploai.ratings.rule.QuotaQuestion;
import vn.xeploai.ratings.scheme.Quota;

/**
 * A quota as it applies in one group.
 *
 * @param path the units from the root down to that of the group
 * @param approval what allows a higher rate; null where nothing was put forward
 */
record LocalQuota(QuotaKey key, Adjusted<Quota> rule, QuotaApproval approval, List<UUID> path) {
    QuotaQuestion question(String scheme, String groupName) {
        return new QuotaQuestion(scheme, rule, groupName, approval);
    }
}
