package vn.xeploai.ratings.quota;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.rule.QuotaAnswer;
import vn.xeploai.ratings.rule.QuotaRule;
import vn.xeploai.ratings.rule.TierCounts;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

record SimulationResponse(
        UUID campaignId,
        @Schema(description = "Whether any quota would refuse a document that decides these grades") boolean refused,
        List<SimulatedGroup> groups) {
    /** A group before and after the tried grades. */
    record SimulatedGroup(
            UUID unitId,
            @Schema(nullable = true) SubjectKind subjectKind,
            @Schema(nullable = true) UUID groupId,
            @Schema(description = "Whether this quota would refuse a document that decides these grades")
                    boolean refused,
            QuotaAnswer before,
            QuotaAnswer after,
            List<Subject> raised) {

        static SimulatedGroup of(String scheme, QuotaChange change) {
            var key = change.quota().key();
            var question = change.quota().question(scheme, null);
            return new SimulatedGroup(
                    key.unitId(),
                    key.subjectKind(),
                    key.groupId(),
                    change.verdict(null).refused(),
                    QuotaRule.answer(question, change.before(), TierCounts.NONE),
                    QuotaRule.answer(question, change.after(), TierCounts.NONE),
                    change.raised());
        }
    }
}
