package vn.xeploai.ratings.quota;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.rule.QuotaAnswer;
import vn.xeploai.ratings.rule.QuotaRule;
import vn.xeploai.ratings.rule.TierCounts;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

/** A group before and after what is supposed. */
record SimulatedGroup(
        UUID unitId,
        @Schema(nullable = true) SubjectKind subjectKind,
        @Schema(nullable = true) UUID groupId,
        @Schema(description = "Whether a paper that decides so would be refused by this ceiling") boolean refused,
        QuotaAnswer before,
        QuotaAnswer after,
        List<Subject> raised) {

    static SimulatedGroup of(String scheme, GroupState state) {
        var key = state.quota().key();
        var question = state.quota().question(scheme, null);
        var transition = state.transition();
        return new SimulatedGroup(
                key.unitId(),
                key.subjectKind(),
                key.groupId(),
                QuotaRule.verdict(question, transition).refused(),
                QuotaRule.answer(question, transition.before(), TierCounts.NONE),
                QuotaRule.answer(question, transition.after(), TierCounts.NONE),
                state.raised());
    }
}
