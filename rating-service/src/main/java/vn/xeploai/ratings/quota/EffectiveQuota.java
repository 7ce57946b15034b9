package vn.xeploai.ratings.quota;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.xeploai.ratings.rule.EffectiveRule;
import vn.xeploai.ratings.rule.Finding.FindingGroup;
import vn.xeploai.ratings.rule.QuotaApproval;
import vn.xeploai.ratings.rule.QuotaRule;
import vn.xeploai.ratings.scheme.Quota;
import vn.xeploai.ratings.scheme.Quota.QuotaGroup;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * A quota as it applies in one group.
 *
 * @param path the units from the root down to that of the group
 * @param approval what allows a higher rate; null where no approval is recorded
 */
record EffectiveQuota(QuotaKey key, EffectiveRule<Quota> rule, QuotaApproval approval, List<UUID> path) {
    QuotaRule.Question question(String scheme, String groupName) {
        return new QuotaRule.Question(scheme, rule, groupName, approval);
    }

    /**
     * The group in which a quota is counted: the subjects of one kind within a unit, or a named group.
     *
     * @param subjectKind null for a named group, which may mix kinds
     * @param unitId the unit within which it is; the root for a named group
     * @param groupId the named group; null if it is none
     */
    record QuotaKey(String rule, QuotaGroup groupKind, SubjectKind subjectKind, UUID unitId, UUID groupId) {

        /** @param names of the named groups */
        FindingGroup group(Map<UUID, String> names) {
            return new FindingGroup(subjectKind, unitId, groupId, groupId == null ? null : names.get(groupId));
        }

        /** The id of the row that is locked for it. */
        UUID id(UUID campaignId) {
            var text = String.join(
                    "/",
                    campaignId.toString(),
                    rule,
                    groupKind.name(),
                    String.valueOf(subjectKind),
                    unitId.toString(),
                    String.valueOf(groupId));
            return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
