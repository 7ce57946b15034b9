package vn.xeploai.ratings.quota;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.rule.Finding;
import vn.xeploai.ratings.rule.FullQuota;
import vn.xeploai.ratings.rule.QuotaAnswer;
import vn.xeploai.ratings.rule.QuotaAnswer.QuotaState;
import vn.xeploai.ratings.rule.QuotaRule;
import vn.xeploai.ratings.rule.TierCounts;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * What the quotas make of a document.
 *
 * @param excesses those for which it is refused
 * @param findings excesses after it, whether it caused them or only left them
 * @param full of each of its ratings the quotas that have no place for it
 */
public record QuotaOutcome(List<QuotaExcess> excesses, List<Finding> findings, Map<UUID, List<FullQuota>> full) {
    /**
     * Why a quota refuses a document.
     *
     * @param before the group without the document, with the places that are left
     * @param ifDecided the whole quota as it would be with the document
     * @param raised the subjects of the group that the document raises; some of them, or others of the group, must step down
     */
    @Schema(description = "Why a quota refuses a document")
    public record QuotaExcess(
            UUID unitId,
            @Schema(nullable = true) SubjectKind subjectKind,
            @Schema(nullable = true) UUID groupId,
            QuotaState before,
            QuotaAnswer ifDecided,
            List<Subject> raised) {
        static QuotaExcess of(String scheme, QuotaChange change) {
            var key = change.quota().key();
            var question = change.quota().question(scheme, null);
            return new QuotaExcess(
                    key.unitId(),
                    key.subjectKind(),
                    key.groupId(),
                    QuotaRule.answer(question, change.before(), TierCounts.NONE).now(),
                    QuotaRule.answer(question, change.after(), TierCounts.NONE),
                    change.raised());
        }
    }
}
