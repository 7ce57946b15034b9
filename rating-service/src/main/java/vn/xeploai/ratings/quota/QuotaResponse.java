package vn.xeploai.ratings.quota;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.quota.EffectiveQuota.QuotaKey;
import vn.xeploai.ratings.quota.QuotaFilter.QuotaStage;
import vn.xeploai.ratings.rule.Finding;
import vn.xeploai.ratings.rule.Finding.FindingCount;
import vn.xeploai.ratings.rule.QuotaAnswer;
import vn.xeploai.ratings.rule.QuotaAnswer.QuotaReading;
import vn.xeploai.ratings.rule.QuotaAnswer.QuotaState;
import vn.xeploai.ratings.scheme.SubjectKind;

/** The quotas at and below a unit, as recorded at an instant; the same instant always gives the same answer. */
record QuotaResponse(
        UUID campaignId,
        UUID under,
        Instant knownAt,
        QuotaStage stage,
        List<GroupQuota> groups,
        @Schema(description = "Sums of several groups, to which no quota applies") List<AggregateQuota> aggregates,
        @Schema(description = "Subjects in no named group, or in several: the first of them") List<Finding> findings,
        @Schema(description = "How many of them there are, by rule and severity") List<FindingCount> counts) {
    /**
     * A group with its quota explained.
     *
     * @param unitId the unit within which the group is
     */
    record GroupQuota(
            UUID unitId,
            @Schema(nullable = true, description = "null for a named group, which may mix kinds")
                    SubjectKind subjectKind,
            @Schema(nullable = true, description = "The named group of similar posts; null if it is none") UUID groupId,
            QuotaAnswer answer) {

        static GroupQuota of(QuotaKey key, QuotaAnswer answer) {
            return new GroupQuota(key.unitId(), key.subjectKind(), key.groupId(), answer);
        }
    }

    /** All groups of one kind at or below a unit together. No quota applies to them, so an excess is a warning with every reading. */
    record AggregateQuota(
            UUID unitId,
            SubjectKind subjectKind,
            @Schema(examples = "V15a") String rule,
            @Schema(description = "How many groups are summed up", examples = "7") int groups,
            QuotaState state,
            List<QuotaReading> readings,
            @Schema(nullable = true, description = "null where nothing is exceeded") Finding finding) {}
}
